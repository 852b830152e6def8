import type { Content, Prose } from '../model/model.ts';
import type { Place } from '../model/place.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** How people write an amount, and of which currencies it can be. An ISO code says which one is meant, and is left alone. */
const amounts: readonly { readonly pattern: RegExp; readonly currencies: readonly string[] }[] = [
  {
    pattern: /\d[ \u00a0\u202f]?(?:(?:tusen|miljon(?:er)?|miljard(?:er)?|million|billion)\s)?(?:kr\b\.?|kronor\b|kronors\b|tkr\b|mkr\b|mnkr\b|mdkr\b|:-)/giu,
    currencies: ['SEK', 'NOK', 'DKK', 'ISK'],
  },
  {
    pattern: /€\s?\d|\d[ \u00a0\u202f]?(?:(?:tusen|miljon(?:er)?|miljard(?:er)?|million|billion)\s)?(?:€|euros?\b)/giu,
    currencies: ['EUR'],
  },
  {
    pattern: /\$\s?\d|\d[ \u00a0\u202f]?(?:(?:tusen|miljon(?:er)?|miljard(?:er)?|million|billion)\s)?(?:\$|dollars?\b)/giu,
    currencies: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'],
  },
  {
    pattern: /£\s?\d|\d[ \u00a0\u202f]?(?:(?:tusen|miljon(?:er)?|miljard(?:er)?|million|billion)\s)?(?:£|pounds?\b)/giu,
    currencies: ['GBP'],
  },
]; // prettier-ignore

/** An amount that is written in another currency than the site's. */
export interface ForeignAmount {
  readonly written: string;
  readonly currencies: readonly string[];
  readonly place: Place;
}

/** Every amount of a text that says its currency by a sign or a word. */
export function amountsIn({ role, text, at }: Prose): ForeignAmount[] {
  if (role === 'search word' || !/\d/u.test(text)) return [];
  return amounts.flatMap(({ pattern, currencies }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const before = /[\d.,\u00a0\u202f ]*$/u.exec(text.slice(0, index))?.[0].trimStart() ?? '';
      const after = /^[\d.,\u00a0\u202f]*\d/u.exec(text.slice(index + found.length))?.[0] ?? '';
      return {
        written: `${before}${found}${/\d$/u.test(found) ? after : ''}`.trim(),
        currencies,
        place: at(index),
      };
    }),
  );
}

/** What the texts call money is the currency of the site, in which the calculator and every figure of it is. */
export const currency: Rule = {
  name: 'currency',
  severity: 'advice',
  check: (content) => {
    // Of settings that cannot be read nothing is known.
    const own = content.site.fields.currency;
    if (own === undefined) return [];
    const byFile = Map.groupBy(
      foreign(content, own),
      ({ place, currencies }) => `${place.file}\n${currencies.join()}`,
    );
    return [...byFile.values()].flatMap(([first, ...more]): Finding[] =>
      first
        ? [
            finding('currency', first.place, 'other', {
              written: first.written,
              own,
              example: first.currencies[0] ?? '',
              count: more.length + 1,
            }),
          ]
        : [],
    );
  },
};

const foreign = ({ prose }: Content, own: string): ForeignAmount[] =>
  prose.flatMap(amountsIn).filter(({ currencies }) => !currencies.includes(own));
