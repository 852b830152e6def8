import { describe, expect, it, vi } from 'vitest';
import { maxSuggestions, openSpellers } from '../../../scripts/content-check/spelling/dictionaries.ts';

const { sv, en } = await openSpellers();

describe('the Swedish dictionary', () => {
  it.each(['förtroende', 'kundvårdsplan', 'reklamationshantering', 'återkoppling', 'mässprogram', 'tillit'])(
    'knows %s',
    (word) => {
      expect(sv.knows(word)).toBe(true);
    },
  );

  it.each(['förtroennde', 'kundvårdsplann', 'återkopling', 'relaton'])('does not know %s', (word) => {
    expect(sv.knows(word)).toBe(false);
  });

  it('suggests what was meant', () => {
    expect(sv.suggest('förtroennde')).toContain('förtroende');
  });
});

describe('the English dictionary', () => {
  it('is British', () => {
    expect(['organise', 'colour', 'programme'].every(en.knows)).toBe(true);
    expect(['color', 'recieve', 'custommer'].some(en.knows)).toBe(false);
    expect(en.suggest('recieve')?.[0]).toBe('receive');
  });

  it('suggests the same on a machine where the clock leaps', async () => {
    const { en: fresh } = await openSpellers();
    const meant = en.suggest('recieve');
    let time = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (time += 20));
    expect(fresh.suggest('recieve')).toEqual(meant);
    expect(meant).toContain('relieve');
    clock.mockRestore();
    expect(Date.now()).toBeGreaterThan(1_000_000_000_000);
  });

  it('stops thinking of suggestions after some words, and still has those it thought of', async () => {
    const { en: fresh } = await openSpellers();
    for (let number = 0; number < maxSuggestions; number += 1)
      fresh.suggest(String.fromCharCode(97 + (number % 26)).repeat(1 + Math.floor(number / 26)));
    expect(fresh.suggest('recieve')).toBeUndefined();
    expect(fresh.suggest('a')).not.toEqual([]);
  }, 60_000);
});
