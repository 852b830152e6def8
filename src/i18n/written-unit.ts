/** What a number may be written in. */
export type Measure =
  'money' | 'percent' | 'points' | 'years' | 'quarters' | 'months' | 'weeks' | 'days' | 'hours';
/** What a number may count. */
export type Thing = 'customer' | 'person' | 'deal' | 'post' | 'renewal';
export type Period = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';

/** What is written behind a number, or in front of it: `500 kr per kund och månad`. */
export interface WrittenUnit {
  readonly measure?: Measure;
  /** The signs or ISO 4217 codes of the currencies, mostly one or none; a word is given as its sign. */
  readonly currencies: readonly string[];
  readonly thing?: Thing;
  /** What it is per, in the order in which it is written. */
  readonly per: readonly (Period | Thing)[];
}

/** Powers of ten by the words and letters that people write behind a number. */
export const powers: Readonly<Record<string, number>> = {
  ...{ k: 3, tkr: 3, kkr: 3, ksek: 3, tsek: 3, tusen: 3, thousand: 3, tn: 12 },
  ...{ m: 6, mn: 6, mkr: 6, mnkr: 6, msek: 6, mio: 6, milj: 6, miljon: 6, miljoner: 6, million: 6, millions: 6 },
  ...{ md: 9, mdr: 9, mdkr: 9, miljard: 9, miljarder: 9, bn: 9, billion: 9 },
  ...{ biljon: 12, biljoner: 12, trillion: 12 },
}; // prettier-ignore

/** Currencies as they stand in front of a number as well as behind it. */
export const currencyMark = String.raw`sek|eur|usd|gbp|nok|dkk|chf|isk|pln|kr\.?|\p{Sc}`;
const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:kr\.?|kron(?:a|or)|[:,]-|[tkm]kr|m[nd]kr)$/u, 'kr'],
  [/^[ktm]sek$/u, 'SEK'],
  [/^euros?$/u, '€'],
  [/^dollars?$/u, '$'],
  [/^pounds?$/u, '£'],
];

const measures: readonly (readonly [Measure, string])[] = [
  ['points', String.raw`(?:%|procent)-?enhet(?:er)?|p\.?[ep]\.?|percentage points?`],
  ['percent', 'procent|%|per ?cent'],
  ['years', 'år|years?|yrs?'],
  ['quarters', 'kvartal|quarters?'],
  ['months', String.raw`mån(?:ad(?:er)?)?\.?|months?|mos?`],
  ['weeks', 'veck(?:a|or)|weeks?|wks?'],
  ['days', 'dag(?:ar)?|days?|dygn'],
  ['hours', String.raw`tim(?:m(?:e|ar))?\.?|hours?|hrs?|h`],
];
const things: readonly (readonly [Thing, string])[] = [
  ['customer', 'kund(?:er)?|customers?|clients?'],
  ['person', 'person(?:er|s)?|people'],
  ['deal', 'affär(?:er)?|order|ordrar|köp|avtal|deals?|orders|purchases?|contracts?'],
  ['post', 'inlägg|klagomål|posts?|complaints?'],
  ['renewal', 'förnyelser?|renewals?'],
];
const periods: readonly (readonly [Period, string])[] = [
  ['year', 'år(?:et)?|year|yr|annum'],
  ['quarter', 'kvartal(?:et)?|quarter'],
  ['month', String.raw`mån(?:ad(?:en)?)?\.?|month|mo`],
  ['week', 'vecka|veckan|week|wk'],
  ['day', 'dag(?:en)?|dygn|day'],
  ['hour', String.raw`tim(?:me(?:n)?)?\.?|hour|h`],
];
const adverbs: readonly (readonly [Period, string])[] = [
  ['year', String.raw`årligen|yearly|annually|p\.?a\.?`],
  ['month', 'månadsvis|monthly'],
  ['week', 'veckovis|weekly'],
];

const anyOf = (list: readonly (readonly [string, string])[]): string =>
  list.map(([, words]) => words).join('|');
/** Pieces: they say nothing of what is counted. */
const pieces = String.raw`st\.?|styck(?:en)?|pcs`;

/** What may stand behind a number, but what it is per. */
export const unitWords = `${currencyMark}|kron(?:a|or)|euros?|dollars?|pounds?|[:,]-|${anyOf(measures)}|${anyOf(things)}|${pieces}`;
const perWords = `${anyOf(periods)}|${anyOf(things)}`;
/** `per kund och år`, `/mån`, `om året`, `p.a.` */
export const perPhrases = String.raw`(?:\s*(?:\/|(?:per|om|i|an?|och|and|each)\s)\s*(?:${perWords})|\s+(?:${anyOf(adverbs)}))*`;

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');
const named = <Name extends string>(
  list: readonly (readonly [Name, string])[],
): ((text: string) => Name | undefined) => {
  const known = list.map(([name, words]) => [name, whole(words)] as const);
  return (text) => known.find(([, words]) => words.test(text))?.[0];
};
const [measureOf, thingOf, periodOf, adverbOf] = [
  named(measures),
  named(things),
  named(periods),
  named(adverbs),
];

function currencyIn(text: string): string | undefined {
  if (text === '') return undefined;
  const word = currencyWords.find(([words]) => words.test(text));
  if (word) return word[1];
  return whole(currencyMark).test(text) ? text.toUpperCase() : undefined;
}

/**
 * @param front the currency in front of the number, in small letters as all of these
 * @param power the word for thousands and up, which may name a currency: `tkr`
 * @param behind the unit behind it
 * @param per what it is per, as {@link perPhrases} finds it
 */
export function readUnit(front: string, power: string, behind: string, per: string): WrittenUnit {
  const currencies = [front, power, behind].map(currencyIn).filter((one) => one !== undefined);
  const measure = measureOf(behind) ?? (currencies.length > 0 ? 'money' : undefined);
  const thing = thingOf(behind);
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(thing === undefined ? {} : { thing }),
    currencies,
    per: per
      .split(/[\s/]+/u)
      .map((word) => periodOf(word) ?? thingOf(word) ?? adverbOf(word))
      .filter((one) => one !== undefined),
  };
}
