import { describe, expect, test } from 'vitest';
import { newsOf } from '../../../../src/domain/editorial/news.ts';
import type { NewsSource } from '../../../../src/domain/editorial/news.ts';

const text = (key: string, updated: string, changed: NewsSource['changed'] = []): NewsSource => ({
  key,
  title: `Titel ${key}`,
  url: `/sv/artiklar/${key}/`,
  updated,
  changed,
});

describe('what is new', () => {
  test('is nothing where there is nothing', () => {
    expect(newsOf([])).toEqual([]);
  });

  test('stands by day, the latest first, and within a day in the order of the handbook', () => {
    const news = newsOf([text('b', '2026-03-01'), text('a', '2026-03-01'), text('c', '2026-04-01')]);
    expect(news.map(({ day, updated }) => [day, ...updated.map(({ title }) => title)])).toEqual([
      ['2026-04-01', 'Titel c'],
      ['2026-03-01', 'Titel b', 'Titel a'],
    ]);
  });

  test('is what an author says of it, and not once more as an update', () => {
    const [day, ...others] = newsOf([
      text('a', '2026-03-01', [{ date: '2026-03-01', what: 'Ett steg till.' }]),
    ]);
    expect(others).toEqual([]);
    expect(day).toMatchObject({ day: '2026-03-01', announced: [{ what: 'Ett steg till.' }], updated: [] });
  });

  test('is an update too, where a text was gone through after its author last said something', () => {
    const days = newsOf([text('a', '2026-05-01', [{ date: '2026-03-01', what: 'Ett steg till.' }])]);
    expect(days.map(({ day, announced, updated }) => [day, announced.length, updated.length])).toEqual([
      ['2026-05-01', 0, 1],
      ['2026-03-01', 1, 0],
    ]);
  });

  test('has a name of its own each, also twice on a day', () => {
    const days = newsOf([
      text('a', '2026-03-01', [
        { date: '2026-03-01', what: 'Ett steg till.' },
        { date: '2026-03-01', what: 'Och ett till.' },
      ]),
      text('b', '2026-03-01'),
    ]);
    expect(days.flatMap(({ announced, updated }) => [...announced, ...updated].map(({ id }) => id))).toEqual([
      '2026-03-01-a',
      '2026-03-01-a-2',
      '2026-03-01-b',
    ]);
  });

  test('goes back no further than so many days', () => {
    const texts = Array.from({ length: 60 }, (_, index) =>
      text(
        `t${index}`,
        `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}`,
      ),
    );
    const news = newsOf(texts, 10);
    expect(news).toHaveLength(10);
    expect(news[0]?.day).toBe('2026-12-05');
  });
});
