import { expect, test } from 'vitest';
import { isTickedByHand, stepsDone } from '../../../src/domain/paths.ts';

test('articles count when read, the self-assessment when finished, the rest when ticked', () => {
  const done = stepsDone({
    articlesRead: ['be-clear'],
    assessed: true,
    ticked: ['workshop:team-check-in', 'page:calculator'],
  });
  expect([...done].sort()).toEqual([
    'article:be-clear',
    'page:assessment',
    'page:calculator',
    'workshop:team-check-in',
  ]);
});

test('what the site sees for itself cannot be ticked, whatever an imported file says', () => {
  const done = stepsDone({
    articlesRead: [],
    assessed: false,
    ticked: ['article:be-clear', 'page:assessment'],
  });
  expect([...done]).toEqual([]);
  expect(['article:be-clear', 'page:assessment', 'page:team', 'workshop:x'].map(isTickedByHand)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
