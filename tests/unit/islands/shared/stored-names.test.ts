import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { storedNamesOf } from '../../../../src/islands/shared/failure/stored-names.ts';
import { exportableKinds } from '../../../../src/stores/persistence/exportable-records.ts';

const island = (options: string | null): HTMLElement =>
  ({ getAttribute: () => options }) as unknown as HTMLElement;
const named = (name: string): readonly string[] =>
  storedNamesOf(island(JSON.stringify({ name, value: 'now' })));

test('every island that a page mounts knows what it has stored', () => {
  const pages = globSync('src/pages/**/*.astro');
  expect(pages.length).toBeGreaterThan(10);
  const files = globSync('src/islands/**/*.tsx').map((file) => basename(file, '.tsx'));
  for (const name of [
    'ToolbarIsland',
    'QuestionsIsland',
    'InDepthIsland',
    'Assessment',
    'Team',
    'RegisterCheck',
    'PathSteps',
    'SearchPage',
    'Results',
  ]) {
    expect(files).toContain(name);
    expect(named(name).length, name).toBeGreaterThan(0);
    for (const kind of named(name)) expect(exportableKinds.map(({ shape }) => shape.name)).toContain(kind);
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
