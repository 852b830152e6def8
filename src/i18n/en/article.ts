import type { Translation } from '../text.ts';
import type { article as original } from '../sv/article.ts';

export const article: Translation<typeof original> = {
  anatomy: {
    why: 'Why it matters',
    good: 'What good looks like',
    how: 'How to do it',
    phrases: 'Phrases to use',
    mistakes: 'Common mistakes',
    case: 'A case',
    exercise: 'Exercise',
  },
  onThisPage: 'On this page',
  audience: 'For',
  readingTime: 'Reading time',
  updated: 'Updated',
  invented: 'An invented case',
  exerciseTime: 'Time',
  exercisePeople: 'People',
  exerciseMaterial: 'Material',
  labels: {
    evidence: 'evidence',
    survey: 'survey',
    practice: 'practice',
    'rule-of-thumb': 'rule of thumb',
    'law-or-standard': 'law or standard',
  },
  labelSource: '{label}: go to source',
  sources: 'Sources',
  shows: 'Shows',
  limits: 'Limits',
  related: 'Read on',
  previous: 'Previous',
  next: 'Next',
  previousAndNext: 'Previous and next article',
  worksheet: 'Worksheet',
};
