import type { Language } from '../../../src/i18n/languages.ts';
import type { Prose } from '../model/model.ts';
import type { KindOf } from '../messages/catalogue.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A mark that should be another. The pattern's first group, where it has one, is the place that is named. */
interface Habit {
  readonly pattern: RegExp;
  readonly languages?: readonly Language[];
  readonly kind: KindOf<'typography'>;
}

const sv = ['sv'] as const;
const en = ['en'] as const;

/** What every habit of a language has something of, and few paragraphs: to look for each takes twenty times as long. */
export const mayHoldHabit: Readonly<Record<Language, RegExp>> = {
  sv: /["'“„«»—%‰]|\.{3}|\s-|  |[ \u00a0][,.;!?]|\d[- \u00a0\u202f]\d/u,
  // Quotation marks that stand the right way round are no habit.
  en: /["'„«»—%‰]|(?:^|[\s(–])”|\S“|\.{3}|\s-|  |[ \u00a0][,.;!?]|\d[- \u00a0\u202f]\d/u,
};

/** Exported for the test that holds `mayHoldHabit` to them. */
export const habits: readonly Habit[] = [
  { pattern: /"/gu, languages: sv, kind: 'straightQuoteSv' },
  { pattern: /"/gu, languages: en, kind: 'straightQuoteEn' },
  { pattern: /'/gu, kind: 'straightApostrophe' },
  { pattern: /[“„«»]/gu, languages: sv, kind: 'foreignQuoteSv' },
  { pattern: /[„«»]/gu, languages: en, kind: 'foreignQuoteEn' },
  { pattern: /(?<=^|[\s(–])”(?=[\p{L}\d])/gu, languages: en, kind: 'closingForOpening' },
  { pattern: /(?<=[\p{L}\d.,!?…])“/gu, languages: en, kind: 'openingForClosing' },
  { pattern: /\.{3,}/gu, kind: 'fullStops' },
  { pattern: /(?<=\s)--?(?=\s)/gu, kind: 'hyphenAsDash' },
  { pattern: /\s?—\s?/gu, kind: 'longDash' },
  { pattern: /(?<![\d-])[1-9]\d{0,2}(-)\d{1,3}(?![\d-])/gu, kind: 'hyphenInRange' },
  { pattern: /(?<=\S)  +(?=\S)/gu, kind: 'twoSpaces' },
  { pattern: /(?<=[\p{L}\d])[ \u00a0]+[,.;!?](?=\s|$)/gu, kind: 'spaceBeforeSign' },
  { pattern: /(?<![\d-]|\d[ \u00a0.,])\d{1,3}( )\d{3}(?!\d)/gu, languages: sv, kind: 'breakingNumber' },
  { pattern: /\d( )[%‰]/gu, languages: sv, kind: 'breakingPercent' },
  { pattern: /\d()%/gu, languages: sv, kind: 'noSpaceBeforePercent' },
  { pattern: /\d(\s)%/gu, languages: en, kind: 'spaceBeforePercent' },
  { pattern: /(?<![\d-]|\d[ \u00a0.,])\d{1,3}([ \u00a0\u202f])\d{3}(?!\d)/gu, languages: en, kind: 'spaceInNumber' },
]; // prettier-ignore

/** Quotation marks, dashes and spaces as a printer in the language would set them. */
export const typography: Rule = {
  name: 'typography',
  severity: 'advice',
  inProse: (prose) =>
    mayHoldHabit[prose.language].test(prose.text) ? habits.flatMap((habit) => search(prose, habit)) : [],
};

function search({ language, text, at }: Prose, { pattern, languages, kind }: Habit) {
  if (languages && !languages.includes(language)) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const group = match[1];
    const offset = group === undefined ? 0 : match[0].lastIndexOf(group === '' ? '%' : group);
    return finding('typography', at(match.index + offset), kind, {});
  });
}
