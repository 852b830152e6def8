import type { QuizDefinition } from '../../domain/quiz/definition.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Formats } from '../../i18n/formats.ts';
import { locales } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';

/** What the page hands to Team. */
export interface TeamProps {
  readonly language: Language;
  readonly currency: string;
  readonly text: Pick<Dictionary, 'team' | 'storage' | 'files'>;
  readonly urls: { readonly assessment: string };
  readonly quiz: {
    readonly definition: QuizDefinition;
    readonly dimensionNames: Readonly<Record<string, string>>;
  };
}

/** What every part of the page needs. */
export interface Context extends TeamProps {
  readonly formats: Formats;
}

/** What every part of the team page needs, from the page's props. */
export const createContext = (props: TeamProps): Context => ({
  ...props,
  formats: createFormats(props.language, props.currency),
});

/** A month, `YYYY-MM`, in words: november 2026. */
export const monthName = ({ language }: Context, month: string): string =>
  new Intl.DateTimeFormat(locales[language], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );

/** The name of a dimension; its id where another playbook's contribution has one of its own. */
export const dimensionName = ({ quiz }: Context, id: string): string =>
  Object.hasOwn(quiz.dimensionNames, id) ? (quiz.dimensionNames[id] ?? id) : id;
