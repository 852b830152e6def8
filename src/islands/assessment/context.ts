import type { Quiz } from '../../domain/quiz/definition.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import type { Assessment } from '../../stores/assessment.ts';
import { createIslandContext } from '../shared/island-context.ts';

/** An article as the result names it. */
export interface ArticleCard {
  readonly key: string;
  readonly title: string;
  readonly point: string;
  readonly url: string;
  readonly dimensions: readonly string[];
}

/** What the page hands to the self-assessment. */
export interface AssessmentProps {
  readonly language: Language;
  readonly currency: string;
  readonly texts: Pick<Dictionary, 'assessment' | 'commitments' | 'storage'>;
  /** The page's title, the heading of the start view. */
  readonly title: string;
  readonly quiz: Quiz;
  readonly articles: readonly ArticleCard[];
  readonly urls: { readonly results: string; readonly team: string | null; readonly methods: string };
}

/** What every view of the self-assessment works with. */
export interface AssessmentContext extends Omit<AssessmentProps, 'currency'> {
  /** The self-assessment's own section of {@link texts}. */
  readonly text: Dictionary['assessment'];
  readonly formats: Formats;
  readonly assessment: Assessment;
  /** Whether this visit has been told that answers are saved; it is said once. */
  readonly isSavedKnown: { current: boolean };
  /** Goes to a view: a question's id, `review`, `result`, or empty for the start. */
  readonly go: (view: string) => void;
}

export const [AssessmentProvider, useAssessment] = createIslandContext<AssessmentContext>('Assessment');
