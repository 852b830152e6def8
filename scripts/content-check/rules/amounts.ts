import type { Amount, Prose } from '../model/model.ts';

/**
 * How people write an amount, and of which currencies it can be. An ISO code says which one is meant, and is left alone.
 * Exported for the test that holds `mayHoldAmount` to them.
 */
export const amounts: readonly { readonly pattern: RegExp; readonly currencies: readonly string[] }[] = [
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

/** What each of them has something of, and few texts that hold a digit. */
export const mayHoldAmount = /[€$£]|:-|kr|euro|dollar|pound/iu;

/** Every amount of a text that says its currency by a sign or a word. */
export function amountsIn({ role, text, at }: Prose): Amount[] {
  if (role === 'search word' || !/\d/u.test(text) || !mayHoldAmount.test(text)) return [];
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
