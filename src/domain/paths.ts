/** What is known of a reader's way through the learning paths. */
export interface Evidence {
  /** Keys of the articles read to their end. */
  readonly articlesRead: readonly string[];
  /** Whether the self-assessment was finished at least once. */
  readonly assessed: boolean;
  /** Ids of the steps that the reader ticked. */
  readonly ticked: readonly string[];
}

const assessment = 'page:assessment';

/** Whether a step is ticked by the reader; the others are seen by the site itself. */
export const isTickedByHand = (stepId: string): boolean =>
  !stepId.startsWith('article:') && stepId !== assessment;

/**
 * The steps that are done.
 * @returns step ids: `article:<key>`, `page:<name>`, `workshop:<key>`
 */
export function stepsDone({ articlesRead, assessed, ticked }: Evidence): ReadonlySet<string> {
  return new Set([
    ...articlesRead.map((key) => `article:${key}`),
    ...(assessed ? [assessment] : []),
    ...ticked.filter(isTickedByHand),
  ]);
}
