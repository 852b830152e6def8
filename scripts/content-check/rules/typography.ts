import type { Language } from '../../../src/i18n/languages.ts';
import type { Prose } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A mark that should be another. The pattern's first group, where it has one, is the place that is named. */
interface Habit {
  readonly pattern: RegExp;
  readonly languages?: readonly Language[];
  readonly message: string;
  readonly hint: string;
}

const sv = ['sv'] as const;
const en = ['en'] as const;

const habits: readonly Habit[] = [
  { pattern: /"/gu, languages: sv, message: 'straight quotation mark "', hint: 'write ”, before and after' },
  { pattern: /"/gu, languages: en, message: 'straight quotation mark "', hint: 'write “ before and ” after' },
  { pattern: /'/gu, message: "straight apostrophe '", hint: 'write ’' },
  { pattern: /[“„«»]/gu, languages: sv, message: 'quotation mark of another language', hint: 'write ”, before and after' },
  { pattern: /[„«»]/gu, languages: en, message: 'quotation mark of another language', hint: 'write “ before and ” after' },
  { pattern: /(?<=^|[\s(–])”(?=[\p{L}\d])/gu, languages: en, message: 'closing quotation mark ” where one opens', hint: 'write “' },
  { pattern: /(?<=[\p{L}\d.,!?…])“/gu, languages: en, message: 'opening quotation mark “ where one closes', hint: 'write ”' },
  { pattern: /\.{3,}/gu, message: 'three full stops', hint: 'write the sign …' },
  { pattern: /(?<=\s)--?(?=\s)/gu, message: 'hyphen as a dash', hint: 'write – with a space on both sides' },
  { pattern: /\s?—\s?/gu, message: 'long dash —', hint: 'write – with a space on both sides' },
  { pattern: /(?<![\d-])[1-9]\d{0,2}(-)\d{1,3}(?![\d-])/gu, message: 'hyphen between numbers', hint: 'write 5–10, with –' },
  { pattern: /(?<=\S)  +(?=\S)/gu, message: 'two spaces', hint: 'write one' },
  { pattern: /(?<=[\p{L}\d])[ \u00a0]+[,.;!?](?=\s|$)/gu, message: 'space before a sign', hint: 'take the space away' },
  { pattern: /(?<![\d-]|\d[ \u00a0.,])\d{1,3}( )\d{3}(?!\d)/gu, languages: sv, message: 'ordinary space in a number, which may break over two lines', hint: 'write a no-break space (Alt+0160; on a Mac Option+Space)' },
  { pattern: /\d( )[%‰]/gu, languages: sv, message: 'ordinary space before %, which may break over two lines', hint: 'write a no-break space (Alt+0160; on a Mac Option+Space)' },
  { pattern: /\d()%/gu, languages: sv, message: 'no space before %', hint: 'write a no-break space before it: 5 %' },
  { pattern: /\d(\s)%/gu, languages: en, message: 'space before %', hint: 'write 5%' },
  { pattern: /(?<![\d-]|\d[ \u00a0.,])\d{1,3}([ \u00a0\u202f])\d{3}(?!\d)/gu, languages: en, message: 'space in a number', hint: 'write 2,000' },
]; // prettier-ignore

/** Quotation marks, dashes and spaces as a printer in the language would set them. */
export const typography: Rule = {
  name: 'typography',
  severity: 'advice',
  check: ({ prose }) => prose.flatMap((text) => habits.flatMap((habit) => search(text, habit))),
};

function search({ language, text, at }: Prose, { pattern, languages, message, hint }: Habit) {
  if (languages && !languages.includes(language)) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const group = match[1];
    const offset = group === undefined ? 0 : match[0].lastIndexOf(group === '' ? '%' : group);
    return finding('typography', at(match.index + offset), message, hint);
  });
}
