import { expect, test } from 'vitest';
import { assetName, scriptName } from '../../../src/build/asset-names.ts';

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

test('nor has any script', () => {
  for (const [before, after] of [
    ['_calculator_.astro_astro_type_script_index_0_lang', 'assets/calculator.astro_astro_type_script_index_0_lang.[hash].js'],
    ['[calculator].astro_astro_type_script_index_0_lang', 'assets/calculator.astro_astro_type_script_index_0_lang.[hash].js'],
    ['preact.module', 'assets/preact.module.[hash].js'],
    ['SavedNote', 'assets/SavedNote.[hash].js'],
    ['_', 'assets/page.[hash].js'],
  ] as const)
    expect(scriptName({ name: before })).toBe(after);
}); // prettier-ignore
