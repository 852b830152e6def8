import type { Language } from './languages.ts';

/** A text whose wording depends on a number: `one` for exactly one, `other` for the rest. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** What a section of the dictionary may hold: plain data, so that a page can hand it to an island. */
export interface Section {
  readonly [key: string]: string | Plural | Section;
}

/** The shape that a translation must have: the keys of the Swedish original, with texts of its own. */
export type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends Plural
      ? Plural
      : Translation<Original[Key]>;
};

/**
 * Fills the `{name}` places of a text.
 * @param template a text from the dictionary, e.g. `Fråga {number} av {count}`
 * @param values what stands in each place; format numbers before
 * @returns the text; a place without a value stays as it is, so that a mistake is seen, and the point of an
 *   abbreviation, `3 p.e.`, ends the sentence as well
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}(\.?)/gu, (_, name: string, point: string) => {
    const value = String(values[name] ?? `{${name}}`);
    return value.endsWith('.') ? value : value + point;
  });
}

const pluralRules: Partial<Record<Language, Intl.PluralRules>> = {};

/**
 * Chooses the wording for a count and fills it; `{count}` is the number itself unless given.
 * @param language decides the plural rule
 */
export function plural(
  language: Language,
  forms: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const rules = (pluralRules[language] ??= new Intl.PluralRules(language));
  return fill(rules.select(count) === 'one' ? forms.one : forms.other, { count, ...values });
}
