import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** The point of an article is one sentence that can be taken in at a glance. */
export const point: Rule = {
  name: 'point',
  severity: 'advice',
  check: ({ articles, site }) => {
    const maxWords = site.fields.checks?.wordsInPoint ?? 40;
    return articles.flatMap(({ fields, at }) => {
      const text = fields.point;
      if (text === undefined) return [];
      const words = text.split(/\s+/u).length;
      if (!/[.!?]$/u.test(text)) {
        return [finding('point', at('point'), 'noEnd', {})];
      }
      if (/[.!?]\s+\p{Lu}/u.test(text)) {
        return [finding('point', at('point'), 'several', {})];
      }
      return words > maxWords
        ? [finding('point', at('point'), 'long', { count: words, most: maxWords })]
        : [];
    });
  },
};
