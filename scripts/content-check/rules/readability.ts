import { lix } from '../../../src/domain/text/readability.ts';
import { everyText } from '../model/model.ts';
import type { AnyText } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** The readability of a text's sentences; headings and worksheets are left out. Undefined without text. */
export function lixOf({ body }: AnyText): number | undefined {
  const blocks = (body?.prose ?? [])
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .map(({ text }) => text)
    .filter((text) => /\p{L}/u.test(text));
  return blocks.length === 0 ? undefined : lix(blocks.join('\n\n'));
}

/** Swedish texts are easy to read: LIX at most 45. */
export const readability: Rule = {
  name: 'readability',
  severity: 'advice',
  check: (content) => {
    // Above 45 a Swedish text reads like a report.
    const highest = content.site.fields.checks?.lix ?? 45;
    return everyText(content)
      .filter(({ language }) => language === 'sv')
      .flatMap((text) => {
        const value = lixOf(text);
        if (value === undefined || Math.round(value) <= highest) return [];
        return [finding('readability', text.at('title'), 'lix', { lix: Math.round(value), most: highest })];
      });
  },
};
