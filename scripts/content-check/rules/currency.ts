import { everyText } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import { verdictOf } from './verdict.ts';

/** What the texts call money is the currency of the site, in which the calculator and every figure of it is. */
export const currency: Rule = {
  name: 'currency',
  severity: 'advice',
  check: (content, context) => {
    // Of settings that cannot be read nothing is known.
    const own = content.site.fields.currency;
    if (own === undefined) return [];
    const all = [...everyText(content), ...content.yamlTexts].flatMap(
      (text) => verdictOf(text, context).amounts,
    );
    const byFile = Map.groupBy(
      all.filter(({ currencies }) => !currencies.includes(own)),
      ({ place, currencies }) => `${place.file}\n${currencies.join()}`,
    );
    return [...byFile.values()].flatMap(([first, ...more]): Finding[] => {
      if (!first) return [];
      const { written, currencies, place } = first;
      const [example = ''] = currencies;
      return [finding('currency', place, 'other', { written, own, example, count: more.length + 1 })];
    });
  },
};
