import { expect, test } from 'vitest';
import { fallbackFaces, fontTokens } from '../../../src/build/fallback-fonts.ts';

test('every font that stands in has a face of its own, narrowed or widened to our width', () => {
  const faces = fallbackFaces().split('\n');
  const sizeOf = (font: string): number =>
    Number(/size-adjust:([\d.]+)%/u.exec(faces.find((face) => face.includes(`local('${font}')`)) ?? '')?.[1]);
  // DejaVu's letters are a fifth wider than ours, those of Times narrower.
  expect(sizeOf('DejaVu Serif')).toBeCloseTo(83.2, 1);
  expect(sizeOf('Times New Roman')).toBeCloseTo(106.3, 1);
  expect(sizeOf('Arial')).toBeCloseTo(93.5, 1);
  // The lines stay as high as ours: what a face is narrowed by, its height is raised by.
  for (const face of faces) {
    const [, size, ascent] = /size-adjust:([\d.]+)%;ascent-override:([\d.]+)%/u.exec(face) ?? [];
    const height = face.includes('Newsreader') ? 73.5 : 102.4;
    expect((Number(size) * Number(ascent)) / 100).toBeCloseTo(height, 0);
  }
});

test('until a page has been painted its families are only those that stand in, and each of them has a face', () => {
  const [use = '', later = ''] = fontTokens().split('\n');
  expect(use).toContain("'Newsreader Variable'");
  expect(later).toMatch(/^:root\[data-fonts='later'\]/u);
  expect(later).not.toContain('Variable');
  const named = [...later.matchAll(/'([^']* stand-in \d)'/gu)].map(([, name]) => name);
  expect(named).toHaveLength(7);
  for (const name of named) expect(fallbackFaces()).toContain(`font-family:'${name ?? ''}'`);
});
