import type { Group } from './groups.ts';

/** The questions that the register check answers. */
export type RegisterQuestion = 'fresh' | 'large' | 'quiet' | 'stay';

/** What a company's handbook says to the answers: where each leads, and what each group of customers gets. */
export interface RegisterGuide {
  readonly articles: Readonly<
    Record<
      RegisterQuestion,
      | {
          readonly title: string;
          readonly url: string;
          /** What the article gives to say. */
          readonly phrases: readonly string[];
        }
      | undefined
    >
  >;
  readonly strategies: Readonly<Record<Group, string | undefined>>;
}
