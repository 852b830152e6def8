import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
    whole.subarray(0, 3),
    Buffer.alloc(0),
    Buffer.from(whole).fill(120, 4),
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

test('what is kept is laid elsewhere, and stays what it was when that is replaced', () => {
  const kept = openFileCache(join(folder, 'cache'));
  const written = join(folder, 'page.html');
  writeFileSync(written, 'sida');
  kept.write('key', bytes('sida'), written);
  const place = join(folder, 'site', 'a', 'index.html');
  expect(openFileCache(join(folder, 'cache')).lay('key', place)).toBe(true);
  expect(readFileSync(place, 'utf8')).toBe('sida');
  rmSync(place);
  expect(textOf(openFileCache(join(folder, 'cache')).read('key'))).toBe('sida');
});

test('a file of the site that somebody changes in place is not taken for the next one', () => {
  const kept = openFileCache(join(folder, 'cache'));
  kept.write('key', bytes('sida'));
  const place = join(folder, 'site', 'index.html');
  kept.lay('key', place);
  writeFileSync(place, 'ändrad');
  const next = openFileCache(join(folder, 'cache'));
  expect(next.lay('key', join(folder, 'next.html'))).toBe(false);
  expect(existsSync(join(folder, 'next.html'))).toBe(false);
  next.write('key', bytes('sida'));
  expect(textOf(openFileCache(join(folder, 'cache')).read('key'))).toBe('sida');
});

test('a file that is made anew takes the place of the one before', () => {
  openFileCache(folder).write('key', bytes('1'));
  openFileCache(folder).write('key', bytes('2'));
  expect(textOf(openFileCache(folder).read('key'))).toBe('2');
  expect(readdirSync(folder)).toHaveLength(1);
});
