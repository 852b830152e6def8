import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The files that each file names in an import of its own, of types too; what is loaded later by `import()` is no circle. */
function importsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'/gmu)]
        .map(([, path = '']) => join(dirname(file), path).replaceAll('\\', '/'))
        .filter((path) => known.has(path)),
    ]),
  );
}

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

test('a circle is found', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circlesIn(imports)).toEqual(['b > c > b']);
});

test('no file of the engine imports itself by way of others', () => {
  const imports = importsOf(
    globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}']).map((file) => file.replaceAll('\\', '/')),
  );
  expect([...imports.values()].flat().length).toBeGreaterThan(2000);
  expect(circlesIn(imports)).toEqual([]);
});
