import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programDigest } from '../../../src/build/program-digest.ts';

let root = '';
const engine = (): string => join(root, 'engine');
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'program-'));
  mkdirSync(join(engine(), 'src/pages'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(engine(), 'src/pages/a.astro'), '<p>a</p>');
  writeFileSync(join(engine(), 'src/b.css'), 'p{}');
  writeFileSync(join(engine(), 'package.json'), '{}');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"astro":"1"}');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('is the same for the same program in another folder', () => {
  const other = join(root, 'other');
  cpSync(engine(), other, { recursive: true });
  expect(programDigest(other)).toBe(programDigest(engine()));
});

test.each([
  ['a page', 'engine/src/pages/a.astro', '<p>b</p>', '<p>a</p>'],
  ['a style sheet', 'engine/src/b.css', 'p{color:red}', 'p{}'],
  [
    'the packages, also those further up',
    'node_modules/.package-lock.json',
    '{"astro":"2"}',
    '{"astro":"1"}',
  ],
])('changes with %s', (_, file, text, before) => {
  const first = programDigest(engine());
  writeFileSync(join(root, file), text);
  expect(programDigest(engine())).not.toBe(first);
  writeFileSync(join(root, file), before);
  expect(programDigest(engine())).toBe(first);
});

test('does not change with the tests', () => {
  const first = programDigest(engine());
  mkdirSync(join(engine(), 'tests'));
  writeFileSync(join(engine(), 'tests/a.test.ts'), '');
  expect(programDigest(engine())).toBe(first);
});
