import { everyText } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** Swedish texts are easy to read: LIX at most 45. */
export const readability: Rule = {
  name: 'readability',
  severity: 'advice',
  check: (content) => {
    // Above 45 a Swedish text reads like a report.
    const highest = content.site.fields.checks?.lix ?? 45;
    return everyText(content)
      .filter(({ language }) => language === 'sv')
      .flatMap(({ at, facts }) => {
        const value = facts?.lix;
        if (value === undefined || Math.round(value) <= highest) return [];
        return [finding('readability', at('title'), 'lix', { lix: Math.round(value), most: highest })];
      });
  },
};
