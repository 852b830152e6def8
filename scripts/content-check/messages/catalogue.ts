import type { Language } from '../../../src/i18n/languages.ts';
import { english } from './en/index.ts';
import type { FindingText } from './message-types.ts';
import { swedish } from './sv/index.ts';

/** The messages of every rule; Swedish is the source of what there is, and English has the same. */
export type Catalogue = typeof swedish;

/** The name of a rule, or of what reading reports. */
export type RuleName = keyof Catalogue;

/** A kind of mistake that a rule finds. */
export type KindOf<Rule extends RuleName> = keyof Catalogue[Rule] & string;

type Message<Rule extends RuleName, Kind extends KindOf<Rule>> = Catalogue[Rule][Kind] extends (
  ...given: infer Given
) => FindingText
  ? Given
  : never;

/** What a kind of mistake is told with: plain data. */
export type ParametersOf<Rule extends RuleName, Kind extends KindOf<Rule>> =
  Message<Rule, Kind> extends readonly [infer Given extends object] ? Given : Record<string, never>;

/** The catalogues of all languages. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { sv: swedish, en: english };

/** A finding as far as its words go. */
export interface FindingData {
  readonly rule: string;
  readonly kind: string;
  readonly parameters: object;
}

/**
 * A finding in the author's language.
 * @throws RangeError for a kind that the catalogue does not have
 */
export function findingText({ rule, kind, parameters }: FindingData, language: Language): FindingText {
  const messages = Reflect.get(catalogues[language], rule) as
    Readonly<Record<string, (given: object) => FindingText>> | undefined;
  const message = messages?.[kind];
  if (!message) throw new RangeError(`kind: ${rule}.${kind} is no message`);
  return message(parameters);
}
