import { elsewhere } from './samples-of.ts';
import type { SamplesOf } from './samples-of.ts';

/** What is wrong in how a text reads. */
export const proseSamples: SamplesOf<
  'language' | 'unfinished' | 'translated' | 'typography' | 'currency' | 'readability' | 'spelling'
> = {
  language: {
    other: [{ is: 'sv', among: 'en', folder: 'articles' }],
    swapped: [{ text: 'You call', other: 'Du ringer' }],
  },
  unfinished: {
    left: [
      { text: 'SKRIV HÄR: en mening', guide: true, places: 20 },
      { text: 'TODO', guide: false, places: 1 },
    ],
  },
  translated: { same: [{ text: 'Ring tillbaka', ...elsewhere }] },
  typography: {
    straightQuoteSv: [{}],
    straightQuoteEn: [{}],
    straightApostrophe: [{}],
    foreignQuoteSv: [{}],
    foreignQuoteEn: [{}],
    closingForOpening: [{}],
    openingForClosing: [{}],
    fullStops: [{}],
    hyphenAsDash: [{}],
    longDash: [{}],
    hyphenInRange: [{}],
    twoSpaces: [{}],
    spaceBeforeSign: [{}],
    breakingNumber: [{}],
    breakingPercent: [{}],
    noSpaceBeforePercent: [{}],
    spaceBeforePercent: [{}],
    spaceInNumber: [{}],
  },
  currency: {
    other: [
      { written: '500 kr', own: 'EUR', example: 'SEK', count: 1 },
      { written: '€500', own: 'SEK', example: 'EUR', count: 3 },
    ],
  },
  readability: { lix: [{ lix: 52, most: 45 }] },
  spelling: {
    unknown: [
      { word: 'rinngr', language: 'sv', count: 1, guesses: ['rinner', 'ringer'], file: 'words.txt' },
      { word: 'Nordkaj', language: 'en', count: 3, guesses: [], file: 'words.txt' },
      { word: 'blaha', language: 'sv', count: 2, guesses: [], unguessed: true, file: 'words.txt' },
    ],
  },
};
