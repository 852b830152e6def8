import type { GivenAnswer } from './assessment.ts';

/** A situation's answer. */
export const best = (bestId: string, worst: string): GivenAnswer => ({ best: bestId, worst });

/**
 * Answers whose result is reckoned by hand below. Steps count (step − 1)/4, reversed 1 minus that; situations
 * ½ + (effect of best − effect of worst)/2, as their effects run from 0 to 1.
 */
export const answers: Readonly<Record<string, GivenAnswer>> = {
  'cl-1': 4, // 0.75
  'cl-2': 3, // 0.5
  'cl-3': 2, // reversed: 0.75
  'cl-4': best('a', 'd'), // 1
  'cl-5': best('b', 'c'), // ½ + (0.6 − 0.25)/2 = 0.675
  // mean of 3.675/5 = 73.5, half up 74
  'kp-1': 2, // 0.25
  'kp-2': 1, // 0
  'kp-3': 5, // reversed: 0
  'kp-4': best('c', 'a'), // ½ + (0.3 − 1)/2 = 0.15
  'kp-5': best('d', 'a'), // 0
  // 0.4/5 = 8
  'tr-1': 'na',
  'tr-2': 5, // 1
  'tr-3': 1, // reversed: 1
  'tr-4': best('a', 'd'), // 1
  'tr-5': best('a', 'c'), // ½ + (1 − 0.3)/2 = 0.85
  // 3.85/4 = 96.25
  'sr-1': 3, // one answer and a half one: too few for a score
  'sr-7': { best: 'a' },
  'cs-1': 4, // 0.75
  'cs-2': 4, // 0.75
  'cs-3': 2, // reversed: 0.75
  // three of five: 75, partial
  'cc-1': 'na',
  'cc-2': 'na',
  'cc-3': 'na',
  'cc-4': best('a', 'd'),
  'cc-5': best('a', 'd'), // two answers: too few
};
// Overall: (73.5 + 8 + 96.25 + 75)/4 = 63.19. Twenty of thirty answered: reliability
// ⅔·0.85/(1 − ⅓·0.85) = 0.7907, error 12·√0.2093 = 5.49, so 58–69.
// Five of five: 15·√0.3 = 8.22. Four of five: 0.56/0.86 → 8.86. Three of five: 0.42/0.72 → 9.68.

/** What the result then says, row by row: score, range, band, answered. */
export const expected = {
  sv: {
    Helheten: ['63', '58–69', 'Stabil', '20 av 26'],
    'Tydlighet och öppenhet': ['74', '65–82', 'Stabil', '5 av 5'],
    'Hålla löften': ['8', '0–16', 'I början', '5 av 5'],
    'Ta ansvar': ['96', '87–100', 'Stark', '4 av 4'],
    'Visa respekt': ['–', '–', 'För få svar för en poäng.', '1 av 5'],
    'Lyssna och ge ärliga råd': ['75', '65–85', 'Stabil', '3 av 5'],
    Kundvård: ['–', '–', 'För få svar för en poäng.', '2 av 2'],
  },
  en: {
    Overall: ['63', '58–69', 'Steady', '20 of 26'],
    'Clarity and openness': ['74', '65–82', 'Steady', '5 of 5'],
    'Keeping promises': ['8', '0–16', 'Starting out', '5 of 5'],
    'Taking responsibility': ['96', '87–100', 'Strong', '4 of 4'],
    'Showing respect': ['–', '–', 'Too few answers for a score.', '1 of 5'],
    'Listening and honest advice': ['75', '65–85', 'Steady', '3 of 5'],
    'Customer care': ['–', '–', 'Too few answers for a score.', '2 of 2'],
  },
} as const;
