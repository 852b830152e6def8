import { expect, test } from 'vitest';
import { assetName } from '../../../src/build/asset-names.ts';

test('no built file has a name that begins with an underscore, which GitHub Pages would leave out', () => {
  for (const [before, after] of [
    ['_slug_.css', 'assets/slug.[hash][extname]'],
    ['[slug]@_@astro.css', 'assets/slug.[hash][extname]'],
    ['SavedNote.css', 'assets/SavedNote.[hash][extname]'],
    ['logg å.png', 'assets/logg.[hash][extname]'],
    ['_.css', 'assets/page.[hash][extname]'],
    ['source-sans-3-latin.woff2', 'assets/source-sans-3-latin.[hash][extname]'],
  ] as const)
    expect(assetName({ names: [before] })).toBe(after);
  expect(assetName({ names: [] })).toBe('assets/page.[hash][extname]');
});
