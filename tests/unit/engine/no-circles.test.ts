import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// Here and not in ESLint, whose rule reads every file anew for each that it judges: a third of the time of all its rules.

/** Every way to need another file at once, of types as of values. What is loaded later by `import()` is no circle. */
const needed = /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*'(\.[^']+)'/gmu;

/** The relative paths that a text of TypeScript, JavaScript or Astro needs. */
const pathsIn = (text: string): string[] => [...text.matchAll(needed)].map(([, path = '']) => path);

/** The files that each file needs. */
const importsOf = (files: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      pathsIn(readFileSync(file, 'utf8'))
        .map((path) => join(dirname(file), path).replaceAll('\\', '/'))
        .filter((path) => known.has(path)),
    ]),
  );
};

/** The ways that come back to where they began, as `a > b > a`. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) {
      found.push([...way.slice(at), file].join(' > '));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

test('an import is seen however it is written, and nothing else', () => {
  for (const text of [
    "import { b } from './b.ts';",
    "import {\n  b,\n  c,\n} from './b.ts';",
    "import B, { type C } from './b.ts';",
    "import type { B } from './b.ts';",
    "import './b.ts';",
    "export * from './b.ts';",
    "export { b } from './b.ts';",
  ])
    expect(pathsIn(`// first\n${text}\nrun();`), text).toEqual(['./b.ts']);
  for (const text of [
    "const b = await import('./b.ts');",
    "import fs from 'node:fs';\nexport const b = './b.ts';",
    'export const text = "from \'./b.ts\'";',
  ])
    expect(pathsIn(text), text).toEqual([]);
});

test('a circle is found', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circlesIn(imports)).toEqual(['b > c > b']);
});

test('no file imports itself by way of others', () => {
  const imports = importsOf(
    globSync(['{src,scripts,tests}/**/*.{ts,tsx,mjs,astro}', '*.{ts,mjs}'], {
      exclude: ['tests/fixtures/**'],
    }).map((file) => file.replaceAll('\\', '/')),
  );
  expect([...imports.values()].flat().length).toBeGreaterThan(3500);
  expect(circlesIn(imports)).toEqual([]);
});
