import { lix } from '../../../src/domain/text/readability.ts';
import type { Article } from '../content/model.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Above this a Swedish text reads like a report. */
const highest = 45;

/** The readability of an article's sentences; headings and worksheets are left out. Undefined without text. */
export function lixOf({ body }: Article): number | undefined {
  const blocks = (body?.prose ?? [])
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .map(({ text }) => text)
    .filter((text) => /\p{L}/u.test(text));
  return blocks.length === 0 ? undefined : lix(blocks.join('\n\n'));
}

/** Swedish articles are easy to read: LIX at most 45. */
export const readability: Rule = {
  name: 'readability',
  check: ({ articles }) =>
    articles
      .filter(({ language }) => language === 'sv')
      .flatMap((article) => {
        const value = lixOf(article);
        if (value === undefined || Math.round(value) <= highest) return [];
        return [
          finding(
            'readability',
            article.at('title'),
            `LIX ${Math.round(value)}; expected at most ${highest}`,
            'shorten the sentences, and replace long words by short ones',
          ),
        ];
      }),
};
