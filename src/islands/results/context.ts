import type { QuizDefinition, QuizTexts } from '../../domain/quiz/definition.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createIslandContext } from '../shared/island-context.ts';

/** What the page hands to My results. */
export interface ResultsProps {
  readonly language: Language;
  /** ISO 4217; the formats of the language are made with it. */
  readonly currency: string;
  readonly texts: Pick<Dictionary, 'results' | 'commitments' | 'storage' | 'files'>;
  /** Addresses; undefined where a part is switched off. */
  readonly urls: { readonly assessment: string | undefined; readonly calculator: string | undefined };
  readonly articles: readonly { readonly key: string; readonly title: string; readonly url: string }[];
  /** The self-assessment as scoring needs it, with the names of its dimensions; null where it is off. */
  readonly quiz: {
    readonly definition: QuizDefinition;
    readonly texts: Pick<QuizTexts, 'dimensions'>;
  } | null;
}

/** One thing that a person asked to remove, with what is lost by it in words. */
export interface Removable {
  readonly kind: 'attempt' | 'commitment' | 'scenario' | 'read';
  readonly id: string;
  readonly lost: string;
}

/** What every part of My results works with. */
export interface ResultsContext extends Omit<ResultsProps, 'currency'> {
  readonly formats: Formats;
  /** Asks whether it is to be removed. */
  readonly askToRemove: (what: Removable) => void;
}

export const [ResultsProvider, useResults] = createIslandContext<ResultsContext>('Results');
