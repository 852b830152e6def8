import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  cuts,
  fontFaces,
  makeSiteFonts,
  engineFontsFolder,
  unicodeRange,
} from '../../../src/build/site-fonts.ts';

let folder = '';
let place = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  place = await makeSiteFonts(folder, join(folder, 'none'));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every cut has the letters that it names, among them those of Swedish', () => {
  for (const { name, letters } of cuts) {
    const font = create(readFileSync(join(place, `${name}.woff2`)));
    if (!('hasGlyphForCodePoint' in font)) throw new Error('a collection');
    const lacking = Array.from(letters).filter(
      (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    // What is not seen needs no drawing.
    expect(lacking.filter((letter) => letter !== '\u00AD')).toEqual([]);
  }
  expect(cuts.every(({ letters }) => letters.includes('ö') || /^\d+$/u.test(letters))).toBe(true);
});

test('the fonts of an article are at most 50 KB together', () => {
  const all = cuts.filter(({ name }) => name !== 'serif-thin');
  const bytes = all.map(({ name }) => readFileSync(join(place, `${name}.woff2`)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50 * 1024);
});

test('fonts are made once, and a sign of no cut comes from the original', async () => {
  expect(await makeSiteFonts(folder, join(folder, 'none'))).toBe(place);
  expect(readdirSync(folder)).toHaveLength(1);
  const faces = fontFaces().split('\n');
  const having = (point: string) =>
    faces.filter((face) => new RegExp(`unicode-range:[^}]*\\b${point}\\b`, 'u').test(face));
  expect(having('U\\+20AC').every((face) => !face.includes('fontsource'))).toBe(true);
  expect(having('U\\+152-153').every((face) => face.includes('fontsource'))).toBe(true);
});

test('the fonts that lie in the engine are those that would be made: otherwise run node scripts/fonts.ts', async () => {
  const ready = await makeSiteFonts(join(folder, 'never'));
  expect(dirname(ready)).toBe(engineFontsFolder);
  expect(readdirSync(engineFontsFolder)).toHaveLength(1);
  for (const name of readdirSync(place))
    expect(readFileSync(join(ready, name)).equals(readFileSync(join(place, name))), name).toBe(true);
});

test('code points are written in order and run together', () => {
  expect(unicodeRange([0x43, 0x41, 0x42, 0x41, 0xe5])).toBe('U+41-43, U+E5');
});
