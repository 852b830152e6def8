import type { Attempt } from '../../../domain/exchange/records.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import { createIslandContext } from '../island-context.ts';

/** What commitments are shown with, on the result and on My results alike. */
export interface CommitmentsContext {
  readonly text: Dictionary['commitments'];
  readonly formats: Formats;
  readonly articles: readonly { readonly key: string; readonly title: string; readonly url: string }[];
  /** The latest finished attempt, which begins a round of commitments; null before the first. */
  readonly latest: Pick<Attempt, 'id' | 'finishedAt'> | null;
}

export const [CommitmentsProvider, useCommitments] =
  createIslandContext<CommitmentsContext>('CommitmentsProvider');
