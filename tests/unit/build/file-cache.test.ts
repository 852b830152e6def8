import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileCache } from '../../../src/build/file-cache.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (content: Uint8Array | undefined): string | undefined =>
  content && new TextDecoder().decode(content);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file is there under its own key for the next build, and under no other', () => {
  openFileCache(folder).write('a b/ö', bytes('sida'));
  const next = openFileCache(folder);
  expect([next.read('a b/ö'), next.read('a b/o')].map(textOf)).toEqual(['sida', undefined]);
});

test('what nobody asked for is removed, and what was asked for stays', () => {
  const first = openFileCache(folder);
  first.write('stays', bytes('1'));
  first.write('goes', bytes('2'));
  const next = openFileCache(folder);
  next.read('stays');
  next.write('new', bytes('3'));
  next.prune();
  const last = openFileCache(folder);
  expect(['stays', 'goes', 'new'].map((key) => textOf(last.read(key)))).toEqual(['1', undefined, '3']);
});

test('a file that was cut short or changed counts as none', () => {
  const kept = openFileCache(folder);
  kept.write('key', bytes('hela sidan'));
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const whole = readFileSync(file);
  for (const wrong of [
    whole.subarray(0, -1),
    whole.subarray(0, 10),
    Buffer.alloc(0),
    Buffer.from(whole).fill(120, 40),
  ]) {
    writeFileSync(file, wrong);
    expect(kept.read('key')).toBeUndefined();
  }
});

test('a folder that is not there holds nothing, and is made when something is kept', () => {
  const kept = openFileCache(join(folder, 'new'));
  expect(kept.read('a')).toBeUndefined();
  kept.prune();
  kept.write('a', bytes('x'));
  expect(textOf(kept.read('a'))).toBe('x');
});
