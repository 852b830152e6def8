import type { QuizDefinition } from '../../domain/quiz/definition.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';

/** What the page hands to My results. */
export interface ResultsProps {
  readonly language: Language;
  readonly currency: string;
  readonly text: Pick<Dictionary, 'results' | 'storage' | 'files'>;
  /** Addresses; undefined where a part is switched off. */
  readonly urls: { readonly assessment: string | undefined; readonly calculator: string | undefined };
  readonly articles: readonly { readonly key: string; readonly title: string; readonly url: string }[];
  /** The self-assessment as scoring needs it, with the names of its dimensions; null where it is off. */
  readonly quiz: {
    readonly definition: QuizDefinition;
    readonly dimensionNames: Readonly<Record<string, string>>;
  } | null;
}

/** What every part of the page needs. */
export interface Context extends ResultsProps {
  readonly formats: Formats;
}

/** What every part of My results needs, from the page's props. */
export const createContext = (props: ResultsProps): Context => ({
  ...props,
  formats: createFormats(props.language, props.currency),
});
