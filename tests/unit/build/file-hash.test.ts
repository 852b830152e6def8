import { hash } from 'node:crypto';
import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder = '';
const at = (name: string): string => join(folder, name);
/** A file as it lies there from a build some time ago. */
function write(name: string, text: string): string {
  writeFileSync(at(name), text);
  const then = Date.now() / 1000 - 60;
  utimesSync(at(name), then, then);
  return at(name);
}
const sum = (text: string): string => hash('sha256', text, 'hex');
/** The module as another program has it, which has read nothing yet. */
async function program() {
  vi.resetModules();
  return import('../../../src/build/file-hash.ts');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-hash-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('of a file that was changed in place, also with the time that it had, another hash', async () => {
  const { hashOfFile } = await program();
  const file = write('a', 'one');
  expect(hashOfFile(file)).toBe(sum('one'));
  const { mtime } = statSync(file);
  writeFileSync(file, 'two');
  utimesSync(file, mtime, mtime);
  expect(hashOfFile(file)).toBe(sum('two'));
});

test('what a build has noted is known to the next, at every place of the file', async () => {
  const first = await program();
  first.hashOfBuilt(write('page', 'one'));
  first.keepBuilt(at('notes'));
  const [[state]] = JSON.parse(readFileSync(at('notes'), 'utf8')) as [[string, string]];
  // Noted as something else, so that it shows whether the file is read.
  writeFileSync(at('notes'), JSON.stringify([[state, sum('noted')]]));
  linkSync(at('page'), at('same'));
  const next = await program();
  next.recallBuilt(at('notes'));
  expect(next.hashOfBuilt(at('same'))).toBe(sum('noted'));
  writeFileSync(at('page'), 'two');
  expect(next.hashOfBuilt(at('same'))).toBe(sum('two'));
});

test('what was written just now is not noted for the next build', async () => {
  const first = await program();
  writeFileSync(at('page'), 'one');
  first.noteBuilt(at('page'), sum('one'));
  expect(first.hashOfBuilt(at('page'))).toBe(sum('one'));
  first.keepBuilt(at('notes'));
  expect(JSON.parse(readFileSync(at('notes'), 'utf8'))).toEqual([]);
});

test('notes that are none, or that cannot be written, cost time and nothing else', async () => {
  const one = await program();
  writeFileSync(at('notes'), '[[');
  one.recallBuilt(at('notes'));
  one.recallBuilt(at('missing'));
  expect(one.hashOfBuilt(write('page', 'one'))).toBe(sum('one'));
  expect(() => {
    one.keepBuilt(join(at('page'), 'notes'));
  }).not.toThrow();
});
