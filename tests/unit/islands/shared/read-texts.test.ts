import { describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/islands/shared/read-texts.ts';

const contentOf = async (...bytes: (number[] | string)[]): Promise<string | null> => {
  const parts = bytes.map((part) => (typeof part === 'string' ? part : new Uint8Array(part)));
  return (await openFile(new File(parts, 'kvar.csv'))).content;
};
const utf16 = (text: string, isBig: boolean): number[] =>
  Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const pair = [code % 256, Math.floor(code / 256)];
    return isBig ? pair.reverse() : pair;
  }).flat();

describe('a chosen file is read', () => {
  test('as UTF-8, with and without its mark', async () => {
    expect(await contentOf('Före 2020;1')).toBe('Före 2020;1');
    expect(await contentOf([0xef, 0xbb, 0xbf], 'Före')).toBe('Före');
    expect(await contentOf('\uFFFD är ett tecken')).toBe('\uFFFD är ett tecken');
  });
  test('as Windows-1252 where it is no UTF-8', async () => {
    expect(await contentOf('F', [0xf6], 're 2020;10', [0xa0], '000;', [0x80])).toBe(
      'Före 2020;10\u00a0000;€',
    );
  });
  test('as UTF-16 where it begins with its mark', async () => {
    expect(await contentOf([0xff, 0xfe], utf16('Före', false))).toBe('Före');
    expect(await contentOf([0xfe, 0xff], utf16('Före', true))).toBe('Före');
  });
  test('and one that the browser cannot read has no content', async () => {
    const file = new File(['1'], 'borta.csv');
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await openFile(file)).toEqual({ name: 'borta.csv', content: null });
  });
});
