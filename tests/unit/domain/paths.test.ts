import { expect, test } from 'vitest';
import { isTickedByHand, stepsDone } from '../../../src/domain/paths.ts';

test('articles count when read, the self-assessment when finished, the rest when ticked', () => {
  const done = stepsDone({
    articlesRead: ['be-short'],
    assessed: true,
    ticked: ['workshop:team-round', 'page:calculator'],
  });
  expect([...done].sort()).toEqual([
    'article:be-short',
    'page:assessment',
    'page:calculator',
    'workshop:team-round',
  ]);
});

test('what the site sees for itself cannot be ticked, whatever an imported file says', () => {
  const done = stepsDone({
    articlesRead: [],
    assessed: false,
    ticked: ['article:be-short', 'page:assessment'],
  });
  expect([...done]).toEqual([]);
  expect(['article:be-short', 'page:assessment', 'page:team', 'workshop:x'].map(isTickedByHand)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
