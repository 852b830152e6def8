import dictionary from 'dictionary-sv';
import { describe, expect, test } from 'vitest';
import { wordFlags } from '../../../../src/domain/text/word-flags.ts';

describe('the flags of the words in a list', () => {
  const list = '7\nkund/XY\nkunder\nvän/XY po:noun\nad hoc/Z\n/-06XY\nönskan\t/Q\nkund/A\nå/1';

  test.each([
    ['kund', 'XYA'],
    ['kunder', ''],
    ['vän', 'XY'],
    ['ad', ''],
    ['önskan', ''],
    ['å', '1'],
  ])('%s has %j', (word, flags) => {
    expect(wordFlags(list)(word)).toBe(flags);
    expect(wordFlags(list.replaceAll('\n', '\r\n'))(word)).toBe(flags);
  });

  test.each(['kun', 'kundx', 'und', 'hoc', '7', 'XY', 'Kund', ''])('%j is not in it', (word) => {
    expect(wordFlags(list)(word)).toBeUndefined();
  });

  test('finds nothing in a list without words, and each word in one of the shortest lines', () => {
    expect(wordFlags('')('a')).toBeUndefined();
    expect(wordFlags('0')('a')).toBeUndefined();
    const letters = Array.from({ length: 1000 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const flagsOf = wordFlags(`1000\n${letters.join('\n')}`);
    expect(letters.filter((letter) => flagsOf(letter) !== '')).toEqual([]);
    expect(flagsOf('a')).toBeUndefined();
  });

  test('finds every word of the Swedish dictionary, as a plain reading of it does', () => {
    const text = new TextDecoder().decode(dictionary.dic);
    const flags = new Map<string, string>();
    for (const line of text.split('\n').slice(1)) {
      const [word = '', own = ''] = (line.split(/\s/u)[0] ?? '').split('/');
      if (word !== '') flags.set(word, (flags.get(word) ?? '') + own);
    }
    const flagsOf = wordFlags(text);
    expect(flags.size).toBeGreaterThan(100_000);
    expect([...flags].filter(([word, own]) => flagsOf(word) !== own)).toEqual([]);
    const others = [...flags.keys()].map((word) => `${word}q`).filter((word) => !flags.has(word));
    expect(others.filter((word) => flagsOf(word) !== undefined)).toEqual([]);
  });
});
