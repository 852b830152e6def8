import type * as swedish from '../sv/text.ts';
import { words } from './words.ts';

const { adjective, or } = words;

export const language: typeof swedish.language = {
  other: ({ is, among, folder }) => [
    `the text is in ${adjective[is]}, but is among the ${adjective[among]} ones`,
    `move it to ${folder}/${is}, or translate it`,
  ],
  swapped: ({ text, other }) => [
    `the languages have changed places: sv has “${text}” and en has “${other}”`,
    'swap the two texts',
  ],
};

export const currency: typeof swedish.currency = {
  other: ({ written, own, example, count }) => [
    `this says ${written}, and the site’s currency is ${own}${count > 1 ? ` (${count} such amounts in this file)` : ''}`,
    `write the amount in ${own}; if you mean another currency, write its code: 500 ${example}`,
  ],
};

export const unfinished: typeof swedish.unfinished = {
  left: ({ text, guide, places }) => [
    places === 1 ? `left to write: “${text}”` : `${places} places left to write, the first: “${text}”`,
    guide ? 'replace the guiding sentence with your own text' : 'write it, or remove it',
  ],
};

export const translated: typeof swedish.translated = {
  same: ({ text, file, line }) => [
    `the same text in both languages: “${text}”`,
    `translate it; the other is at ${file}:${line}`,
  ],
};

const hardSpace = 'write a no-break space (Alt+0160; on a Mac Option+Space)';

export const typography: typeof swedish.typography = {
  straightQuoteSv: () => ['straight quotation mark "', 'write ” both before and after'],
  straightQuoteEn: () => ['straight quotation mark "', 'write “ before and ” after'],
  straightApostrophe: () => ["straight apostrophe '", 'write ’'],
  foreignQuoteSv: () => ['quotation mark of another language', 'write ” both before and after'],
  foreignQuoteEn: () => ['quotation mark of another language', 'write “ before and ” after'],
  closingForOpening: () => ['closing quotation mark ” where one opens', 'write “'],
  openingForClosing: () => ['opening quotation mark “ where one closes', 'write ”'],
  fullStops: () => ['three full stops', 'use the character …'],
  hyphenAsDash: () => ['hyphen as a dash', 'write – with a space on both sides'],
  longDash: () => ['long dash —', 'write – with a space on both sides'],
  hyphenInRange: () => ['hyphen between numbers', 'write 5–10, with –'],
  twoSpaces: () => ['two spaces', 'write one'],
  spaceBeforeSign: () => ['space before a punctuation mark', 'remove the space'],
  breakingNumber: () => ['ordinary space in a number, which may break over two lines', hardSpace],
  breakingPercent: () => ['ordinary space before %, which may break over two lines', hardSpace],
  noSpaceBeforePercent: () => ['no space before %', 'write a no-break space before it: 5 %'],
  spaceBeforePercent: () => ['space before %', 'write 5%'],
  spaceInNumber: () => ['space in a number', 'write 2,000'],
};

export const readability: typeof swedish.readability = {
  lix: ({ lix, most }) => [
    `LIX ${lix}; expected at most ${most}`,
    'shorten the sentences, and replace long words with short ones',
  ],
};

export const spelling: typeof swedish.spelling = {
  unknown: ({ word, language: of, count, guesses, unguessed, file }) => {
    const add = `add it as a line in ${file} if it is right`;
    return [
      `not in the ${adjective[of]} dictionary: ${word}${count > 1 ? ` (${count} times in this file)` : ''}`,
      unguessed === true
        ? `${add}; suggestions will come once you have dealt with earlier words`
        : guesses.length > 0
          ? `did you mean ${or(guesses)}? Or ${add}`
          : add,
    ];
  },
};
