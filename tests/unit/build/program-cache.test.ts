import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, removeProgram, writeProgram } from '../../../src/build/program-cache.ts';
import type { ProgramNotes } from '../../../src/build/program-cache.ts';

let root = '';
const at = (path: string): string => join(root, path);
const notes: ProgramNotes = {
  entry: 'entry.mjs',
  styles: [['route', [{ sheet: { type: 'inline', content: 'a{}' } }]]],
  keyParts: ['1'],
  textPictures: 'p',
  pictures: [['asked', '/assets/a.webp']],
  config: { site: 'https://a.example', base: '/', trailingSlash: 'always', build: { format: 'directory' } },
};

function write(key = 'key'): void {
  writeProgram(at('cache'), key, {
    program: new Map([
      ['entry.mjs', Buffer.from('export {}')],
      ['chunks/a.mjs', Buffer.from('export const a = 1')],
    ]),
    site: at('site'),
    files: ['robots.txt', 'assets/a.js'],
    notes,
  });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'program-'));
  mkdirSync(at('site/assets'), { recursive: true });
  writeFileSync(at('site/robots.txt'), 'all');
  writeFileSync(at('site/assets/a.js'), '1');
  writeFileSync(at('site/index.html'), 'a page, which is not the program’s');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a program is there for the next build with all that it needs', () => {
  write();
  const found = openProgram(at('cache'), 'key');
  expect(found).toMatchObject(notes);
  expect([...(found?.files.keys() ?? [])]).toEqual(['robots.txt', 'assets/a.js']);
  expect(readFileSync(join(found?.site ?? '', 'assets/a.js'), 'utf8')).toBe('1');
  expect(readdirSync(found?.program ?? '').sort()).toEqual(['chunks', 'entry.mjs']);
});

test('it is there under its own key alone, and a new one takes its place whole', () => {
  write();
  write('other');
  expect(openProgram(at('cache'), 'key')).toBeUndefined();
  expect(openProgram(at('cache'), 'other')).toBeDefined();
  expect(readdirSync(root).sort()).toEqual(['cache', 'site']);
});

test.each([
  [
    'a file that was cut short',
    () => {
      truncateSync(at('cache/program/chunks/a.mjs'), 5);
    },
  ],
  [
    'a file that is gone',
    () => {
      rmSync(at('cache/program/entry.mjs'));
    },
  ],
  [
    'a script of the site that was changed',
    () => {
      writeFileSync(at('cache/site/assets/a.js'), '2');
    },
  ],
  [
    'a script of the site that was changed where it is published',
    () => {
      writeFileSync(at('site/assets/a.js'), '2');
    },
  ],
  [
    'notes that were cut short',
    () => {
      truncateSync(at('cache/notes.json'), 200);
    },
  ],
  [
    'notes that are empty',
    () => {
      writeFileSync(at('cache/notes.json'), '');
    },
  ],
  [
    'notes that are gone',
    () => {
      rmSync(at('cache/notes.json'));
    },
  ],
])('%s makes it none', (_, spoil) => {
  write();
  spoil();
  expect(openProgram(at('cache'), 'key')).toBeUndefined();
});

test('a program that is removed is none, and neither is one that never was', () => {
  expect(openProgram(at('cache'), 'key')).toBeUndefined();
  removeProgram(at('cache'));
  write();
  removeProgram(at('cache'));
  expect(openProgram(at('cache'), 'key')).toBeUndefined();
});
