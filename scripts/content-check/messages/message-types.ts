import type { Language } from '../../../src/i18n/languages.ts';

/** A finding in words: what was found and what was expected, and what to do next. */
export type FindingText = readonly [message: string, hint: string];

/** A kind of text. */
export type TextKind = 'article' | 'workshop';

/** What only some mistakes have: the known name that was probably meant. */
export interface Guessed {
  readonly guess?: string | undefined;
}

/** Where something else stands that a finding points to. */
export interface Elsewhere {
  readonly file: string;
  readonly line: number;
}

/** Words that a catalogue needs in many places. */
export interface Words {
  /** `a, b and c` */
  readonly and: (names: readonly string[]) => string;
  /** `a, b or c` */
  readonly or: (names: readonly string[]) => string;
  /** `Did you mean …?`, or else another hint. */
  readonly didYouMean: (guess: string | undefined, otherwise: string) => string;
  /** A language as an adjective: a Swedish article. */
  readonly adjective: Readonly<Record<Language, string>>;
  /** A whole number with its thousands apart. */
  readonly number: (value: number) => string;
  /** What to do about a brace in prose, by what stands in it. */
  readonly brace: (inside: string) => string;
  /** What to do about an HTML element. */
  readonly html: (element: string) => string;
}

/** Names in a row, the last after a word of its own. */
export const joinedWith =
  (last: string) =>
  (names: readonly string[]): string =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;

/** Whole numbers as a locale writes them. What knows how is made once, where it is asked for: to make it takes a while. */
export function numbersIn(locale: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => (format ??= new Intl.NumberFormat(locale)).format(value);
}

/** A text that is too long for a line of its own is cut where it stops telling anything. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
