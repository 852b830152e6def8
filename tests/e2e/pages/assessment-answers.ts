import type { GivenAnswer } from './assessment.ts';

/** A situation's answer. */
export const best = (bestId: string, worst: string): GivenAnswer => ({ best: bestId, worst });

/**
 * Answers whose result is reckoned by hand below. Steps count (step − 1)/4, reversed 1 minus that; situations
 * ½ + (effect of best − effect of worst)/2, as their effects run from 0 to 1.
 */
export const answers: Readonly<Record<string, GivenAnswer>> = {
  'pw-1': 4, // 0.75
  'pw-2': 3, // 0.5
  'pw-3': 2, // reversed: 0.75
  'pw-4': best('a', 'd'), // 1
  'pw-5': best('b', 'c'), // ½ + (0.6 − 0.25)/2 = 0.675
  // mean of 3.675/5 = 73.5, half up 74
  'ot-1': 2, // 0.25
  'ot-2': 1, // 0
  'ot-3': 5, // reversed: 0
  'ot-4': best('c', 'a'), // ½ + (0.3 − 1)/2 = 0.15
  'ot-5': best('d', 'a'), // 0
  // 0.4/5 = 8
  'pr-1': 'na',
  'pr-2': 5, // 1
  'pr-3': 1, // reversed: 1
  'pr-4': best('a', 'd'), // 1
  'pr-5': best('a', 'c'), // ½ + (1 − 0.3)/2 = 0.85
  // 3.85/4 = 96.25
  'li-1': 4, // 0.75
  'li-2': 4, // 0.75
  'li-3': 2, // reversed: 0.75
  // three of five: 75, partial
  'ad-1': 'na',
  'ad-2': 'na',
  'ad-4': { best: 'a' },
  'ad-5': best('a', 'd'), // one answer and a half one: too few for a score
};
// Overall: (73.5 + 8 + 96.25 + 75)/4 = 63.19. Eighteen of twenty-five answered: reliability
// 0.72·0.85/(1 − 0.28·0.85) = 0.8031, error 12·√0.1969 = 5.32, so 58–69.
// Five of five: 15·√0.3 = 8.22. Four of five: 0.56/0.86 → 8.86. Three of five: 0.42/0.72 → 9.68.

/** What the result then says, row by row: score, range, band, answered. */
export const expected = {
  sv: {
    Helheten: ['63', '58–69', 'Mellan', '18 av 22'],
    'Klara besked': ['74', '65–82', 'Mellan', '5 av 5'],
    'Hålla tiden': ['8', '0–16', 'Grön', '5 av 5'],
    'Rätta fel': ['96', '87–100', 'Mörk', '4 av 4'],
    'Smaka efter': ['75', '65–85', 'Mellan', '3 av 5'],
    'Efter leveransen': ['–', '–', 'För få svar för en poäng.', '1 av 3'],
  },
  en: {
    Overall: ['63', '58–69', 'Medium', '18 of 22'],
    'Plain words': ['74', '65–82', 'Medium', '5 of 5'],
    'Keeping time': ['8', '0–16', 'Green', '5 of 5'],
    'Putting right': ['96', '87–100', 'Dark', '4 of 4'],
    Listening: ['75', '65–85', 'Medium', '3 of 5'],
    'After delivery': ['–', '–', 'Too few answers for a score.', '1 of 3'],
  },
} as const;
