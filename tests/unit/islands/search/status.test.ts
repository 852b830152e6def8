import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../../src/i18n/en.ts';
import { sv } from '../../../../src/i18n/sv.ts';
import { nothingFound } from '../../../../src/islands/search/engine.ts';
import { statusOf } from '../../../../src/islands/search/status.ts';
import type { Status } from '../../../../src/islands/search/status.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const swedish = (state: Status['state'], count = 0, missing: readonly string[] = []): string =>
  statusOf({
    state,
    found: { ...nothingFound, count, missing },
    question: 'löfte',
    language: 'sv',
    text: sv.search,
  });
const english = (state: Status['state']): string =>
  statusOf({
    state,
    found: nothingFound,
    question: 'x',
    language: 'en',
    text: en.search,
  });

describe('how far a search has come', () => {
  test('is said in words, with the question where there is an answer', () => {
    expect(swedish('idle')).toBe('');
    expect(swedish('busy')).toBe('Söker …');
    expect(swedish('done', 1)).toBe('1 träff på ”löfte”.');
    expect(swedish('done', 7)).toBe('7 träffar på ”löfte”.');
    expect(swedish('done')).toMatch(/^Inga träffar på ”löfte”\./u);
  });

  test('names the words that no page has', () => {
    expect(swedish('done', 7, ['zzzz', 'qqqq'])).toBe(
      '7 träffar på ”löfte”. Inget om zzzz, qqqq: träffarna gäller resten av det du skrev.',
    );
  });

  test('tells an author who searches while writing where the search works', () => {
    vi.stubEnv('DEV', true);
    expect(swedish('failed')).toMatch(/^Här går det inte att söka, .* Kör npm start: /u);
    expect(english('failed')).toMatch(/^Search does not work here, .* Run npm start: /u);
  });

  test('tells a reader of the built site what to do there', () => {
    vi.stubEnv('DEV', false);
    expect(swedish('failed')).toBe(sv.search.failed);
    expect(english('failed')).toBe(en.search.failed);
  });
});
