import { expect, test } from 'vitest';
import { currentPath, isTickedByHand, pathChoice, stepsDone } from '../../../src/domain/paths.ts';

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
    ticked: ['article:be-short', 'page:assessment', pathChoice('first')],
  });
  expect([...done]).toEqual([]);
  expect(['article:be-short', 'page:assessment', 'page:team', 'workshop:x'].map(isTickedByHand)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('a path is one’s own when one has gone along it or ticked a step of it, and while something of it is left', () => {
  const path = (id: string, ...steps: string[]) => ({ id, steps: steps.map((step) => ({ id: step })) });
  const paths = [
    path('first', 'article:a', 'article:b', 'workshop:x'),
    path('second', 'article:a', 'page:assessment', 'workshop:y'),
  ];
  const on = (ticked: Record<string, string>, ...done: string[]) =>
    currentPath(
      paths,
      Object.fromEntries(Object.entries(ticked).map(([id, at]) => [id, { at }])),
      new Set(done),
    )?.id;
  expect(on({}, 'article:a', 'article:b')).toBeUndefined();
  // Assessed or read is not gone along, whatever a file says was ticked.
  expect(on({ 'article:b': '2', 'page:assessment': '2' }, 'article:b')).toBeUndefined();
  expect(on({ 'workshop:y': '1' }, 'article:a', 'article:b', 'workshop:y')).toBe('second');
  expect(on({ [pathChoice('first')]: '1', [pathChoice('second')]: '2' })).toBe('second');
  expect(on({ [pathChoice('first')]: '3', 'workshop:y': '2' }, 'workshop:y')).toBe('first');
  expect(on({ [pathChoice('first')]: '3', 'workshop:y': '2' }, 'article:a', 'article:b', 'workshop:x')).toBe(
    'second',
  );
  expect(on({ [pathChoice('gone')]: '1' })).toBeUndefined();
});
