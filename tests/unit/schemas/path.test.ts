import { expect, test } from 'vitest';
import { pathsSchema } from '../../../src/schemas/path.ts';

const why = { sv: 'Börja här.', en: 'Begin here.' };
const path = {
  id: 'newcomer',
  sv: { slug: 'nyanstalld', title: 'Nyanställd', summary: 'De första veckorna.' },
  en: { slug: 'newcomer', title: 'New hire', summary: 'The first weeks.' },
  steps: [
    { article: 'what-it-is', why },
    { page: 'assessment', why },
    { workshop: 'first-day', why },
  ],
};

/** The messages of the issues with their paths. */
const issues = (paths: readonly unknown[]): string[] =>
  pathsSchema
    .safeParse({ paths })
    .error?.issues.map(({ path: where, message }) => `${where.join('.')}: ${message}`) ?? [];

test('a path of articles, pages and workshops is taken', () => {
  expect(issues([path])).toEqual([]);
});

test('a step names exactly one thing to do', () => {
  const none = { ...path, steps: [...path.steps, { why }] };
  expect(issues([none])).toEqual([
    'paths.0.steps.3: a step names exactly one of article, page and workshop; found none',
  ]);
  const two = { ...path, steps: [...path.steps, { article: 'say-when', page: 'team', why }] };
  expect(issues([two])).toEqual([
    'paths.0.steps.3: a step names exactly one of article, page and workshop; found article and page',
  ]);
});

test('nothing appears twice: no step in a path, no path in the list', () => {
  expect(issues([{ ...path, steps: [...path.steps, { page: 'assessment', why }] }])).toEqual([
    'paths.0.steps: each article, page and workshop may appear only once in a path',
  ]);
  expect(issues([path, path])).toEqual(['paths: each id may appear only once']);
});

test('the reason is given in both languages, and pages are those that one can do something on', () => {
  expect(
    issues([{ ...path, steps: [...path.steps, { article: 'say-when', why: { sv: 'Nej.' } }] }]),
  ).toHaveLength(1);
  expect(issues([{ ...path, steps: [...path.steps, { page: 'about', why }] }])).toHaveLength(1);
});
