import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storedNamesOf } from '../../../../src/islands/shared/failure/stored-names.ts';
import { exportableKinds } from '../../../../src/stores/persistence/exportable-records.ts';

// Node has no elements; of one only this is asked.
const island = (options: string | null): HTMLElement =>
  ({ getAttribute: () => options }) as unknown as HTMLElement;
const named = (name: string): readonly string[] =>
  storedNamesOf(island(JSON.stringify({ name, value: 'now' })));

test('every island that a page mounts knows what it has stored', () => {
  const mounted = globSync('src/pages/**/*.astro').flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/<(\w+)\s[^>]*?client:hydrate/gu)].map(([, name = '']) => name),
  );
  expect(new Set(mounted).size).toBeGreaterThan(6);
  const kinds = exportableKinds.map(({ shape }) => shape.name);
  for (const name of mounted) {
    expect(named(name).length, name).toBeGreaterThan(0);
    for (const kind of named(name)) expect(kinds, name).toContain(kind);
  }
});

test('what is no island of ours has nothing', () => {
  for (const options of [
    null,
    '',
    '{',
    '{}',
    '{"name":7}',
    '{"name":"constructor"}',
    '{"name":"StorageNotice"}',
  ])
    expect(storedNamesOf(island(options))).toEqual([]);
});
