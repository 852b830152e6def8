import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** An article is read in one sitting: 600 to 1,000 words, or what site.yaml says. */
export const length: Rule = {
  name: 'length',
  severity: 'advice',
  check: ({ articles, site }) => {
    const { fewestWords: fewest = 600, mostWords: most = 1000 } = site.fields.checks ?? {};
    return articles.flatMap(({ at, facts }) => {
      if (!facts) return [];
      const { words } = facts;
      if (words >= fewest && words <= most) return [];
      return [finding('length', at('title'), 'count', { count: words, fewest, most })];
    });
  },
};
