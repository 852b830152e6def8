import { describe, expect, test } from 'vitest';
import type { Results } from '../../../../src/domain/search/results.ts';
import { en } from '../../../../src/i18n/en.ts';
import { sv } from '../../../../src/i18n/sv.ts';
import { statusOf } from '../../../../src/islands/search/status.ts';

const nothing: Results = {
  ...{ hits: [], answers: [], kinds: new Map(), themes: new Set<string>(), leftOut: [], corrected: null },
  ...{ isNearest: false, isForeign: false },
};
const hit: Results['hits'][number] = {
  document: { id: 'a:b', kind: 'article', title: 'T', url: '/', theme: '', summary: '', phrases: [] },
  ...{ score: 1, answered: new Set<number>(), stems: {}, phrase: null },
};
const said = (
  results: Partial<Results> | null,
  state: 'idle' | 'busy' | 'done' | 'failed' = 'done',
): string =>
  statusOf(
    { state, asked: 'löfte', results: results && { ...nothing, ...results }, inText: [] },
    'sv',
    sv.search,
  );

describe('how far a search has come', () => {
  test('is nothing before a question, and busy until there is an answer', () => {
    expect(said(null, 'idle')).toBe('');
    expect(said(null, 'busy')).toBe('Söker…');
  });

  test('is the number of results, with the words that were left out', () => {
    expect(said({ hits: [hit] })).toBe('1 träff på ”löfte”.');
    expect(said({ hits: [hit, hit], leftOut: ['zyx', 'qwv'] })).toBe(
      '2 träffar på ”löfte”. Inget om zyx, qwv: träffarna gäller resten av det du skrev.',
    );
  });

  test('says what is only near as near, and where to go when nothing is', () => {
    expect(said({ hits: [hit], isNearest: true })).toBe(
      'Inga träffar på just ”löfte”. Det här ligger närmast.',
    );
    expect(said({ isNearest: true })).toBe(
      'Inga träffar på ”löfte”. Pröva ett annat ord, eller börja i ett av våra teman.',
    );
  });

  test('says that the index could not be loaded, in the language of the page', () => {
    expect(said(null, 'failed')).toMatch(/^Sökningen gick inte att läsa in\./u);
    expect(statusOf({ state: 'failed', asked: 'x', results: null, inText: [] }, 'en', en.search)).toMatch(
      /^Search could not be loaded\./u,
    );
  });
});
