import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readFont, sharePng, shareSvg } from '../../../src/build/share-picture.ts';
import type { SharePicture } from '../../../src/build/share-picture.ts';

const file = 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
const font = readFont(`data:font/woff2;base64,${readFileSync(file, 'base64')}`);

const picture: SharePicture = {
  title: 'Håll vad du lovar',
  theme: 'Förtroende',
  handbook: 'Handboken <&>',
  accent: '#8a2a1c',
  drawing: {
    name: 'Steps',
    items: [
      { text: 'Lova', marked: false },
      { text: 'Håll', marked: true },
    ],
  },
};

it('is a PNG of the size that services show, with the same bytes each time', async () => {
  const first = await sharePng(picture, font);
  const { width, height, format } = await sharp(first).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  expect(Buffer.from(await sharePng(picture, font)).equals(Buffer.from(first))).toBe(true);
});

it('draws its words as outlines, so that no font of the machine is asked for', () => {
  const svg = shareSvg(picture, font);
  expect(svg).not.toMatch(/<text|font-family|Handboken/u);
  expect(svg.match(/<path transform/gu)?.length).toBeGreaterThan(picture.title.length);
});

it('sets a long title smaller, and keeps it on the picture', () => {
  const long =
    'En mycket lång titel om allt som har med kundvård, uppföljning och förtroende att göra i vardagen';
  const sizes = [...shareSvg({ ...picture, title: long }, font).matchAll(/scale\((0\.0\d+) /gu)].map(
    ([, scale]) => Number(scale) * 2000,
  );
  expect(Math.min(...sizes.filter((size) => size > 33))).toBeLessThan(60);
});
