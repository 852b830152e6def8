import { checksum } from '../hash.ts';
import type { Localized } from '../localized.ts';

/** The fields of a text that readers read, and that a translation therefore says in its own language. */
const readFields = [
  'title',
  'point',
  'audience',
  'purpose',
  'people',
  'material',
  'preparation',
  'agenda',
  'sheet',
] as const;

/**
 * A fingerprint of what a text says: it changes with a word, and not with line breaks, notes to authors, keywords or
 * dates.
 * @param fields the text's fields, as the schema reads them
 * @param body Markdown with components, without the fields
 */
export function textFingerprint(fields: object, body: string): string {
  const said = readFields.map((name) => {
    const value: unknown = Reflect.get(fields, name);
    return value === undefined ? '' : JSON.stringify(value);
  });
  const text = body
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/gu, '')
    // A single space stays: a text has one at every word.
    .replaceAll(/[^\S ]\s*| \s+/gu, ' ')
    .trim();
  return checksum([...said, text].join('\n'));
}

/** The languages of a pair. */
type Side = 'sv' | 'en';

/** A pair of texts as it was when somebody saw that both say the same: the fingerprint of each. */
export type Declared = Localized;

/** One text of a pair, now. */
export interface TextNow {
  readonly fingerprint: string;
  /** The day it was last gone through, `2026-11-21`. */
  readonly updated: string;
}

/** So many days apart, two texts that nobody has compared are likely to say different things. */
const longApart = 31;

/**
 * Which text of a pair has fallen behind the other.
 * @param declared the pair when it was last in step; undefined where nobody has said so, and the days are compared
 * @returns the language of the text that is behind; `both` when both have changed since, so that only a reader of both
 *   can tell; undefined when they are in step
 */
export function fallenBehind(
  now: Readonly<Record<Side, TextNow>>,
  declared: Declared | undefined,
): Side | 'both' | undefined {
  if (declared === undefined) {
    const days = (Date.parse(now.sv.updated) - Date.parse(now.en.updated)) / 86_400_000;
    if (Math.abs(days) <= longApart) return undefined;
    return days > 0 ? 'en' : 'sv';
  }
  const changed = {
    sv: now.sv.fingerprint !== declared.sv,
    en: now.en.fingerprint !== declared.en,
  };
  if (changed.sv && changed.en) return 'both';
  return changed.sv ? 'en' : changed.en ? 'sv' : undefined;
}
