import { wordsOf } from '../../../src/domain/text/reading-time.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

const fewest = 600;
const most = 1000;

/** An article is read in one sitting: 600 to 1,000 words. */
export const length: Rule = {
  name: 'length',
  severity: 'advice',
  check: ({ articles }) =>
    articles.flatMap(({ at, body }) => {
      if (!body) return [];
      const words = wordsOf(body.source).length;
      if (words >= fewest && words <= most) return [];
      return [
        finding(
          'length',
          at('title'),
          `${words} words; expected 600 to 1,000`,
          words < fewest
            ? 'say more concretely how it is done'
            : 'shorten, or move a part to another article and link to it',
        ),
      ];
    }),
};
