import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsDigest, isUpToDate, noteBuild } from '../../../src/build/last-build.ts';
import type { BuildInputs } from '../../../src/build/last-build.ts';
import { beginBuild, finishBuild } from '../../../src/build/output-folder.ts';

let root = '';
const at = (path: string): string => join(root, path);
const write = (path: string, text: string): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};
const inputs = (settings: BuildInputs['settings'] = {}): BuildInputs => ({
  engine: at('engine'),
  folders: [at('content'), at('books')],
  settings,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-build-'));
  write('engine/src/a.ts', '1');
  write('engine/public/robots.txt', 'all');
  write('content/site.yaml', 'name: A');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  [
    'a text',
    () => {
      write('content/articles/sv/a.mdx', 'x');
    },
  ],
  [
    'a setting of the site',
    () => {
      write('content/site.yaml', 'name: B');
    },
  ],
  [
    'a file of the engine',
    () => {
      write('engine/src/a.ts', '2');
    },
  ],
  [
    'a file for every server',
    () => {
      write('engine/public/robots.txt', 'none');
    },
  ],
  [
    'a book',
    () => {
      write('books/sv.pdf', 'x');
    },
  ],
  [
    'a deleted file',
    () => {
      rmSync(at('content/site.yaml'));
    },
  ],
])('%s makes another site', (_, change) => {
  const before = inputsDigest(inputs());
  expect(inputsDigest(inputs())).toBe(before);
  change();
  expect(inputsDigest(inputs())).not.toBe(before);
});

test('of the environment, the settings of the playbook alone make another site', () => {
  const before = inputsDigest(inputs());
  expect(inputsDigest(inputs({ HOME: '/home/a', TERM: 'dumb' }))).toBe(before);
  expect(inputsDigest(inputs({ PLAYBOOK_BASE: '/a/' }))).not.toBe(before);
});

test('a site is up to date when it was made from the same, and lies there as it was made', () => {
  const [out, note] = [at('dist'), at('cache/last-build.json')];
  const folders = { out, content: at('content'), project: at('engine') };
  const made = beginBuild(folders);
  writeFileSync(join(made, 'index.html'), 'hej');
  writeFileSync(join(made, 'a.css'), 'p{}');
  finishBuild(made, folders);
  expect(isUpToDate(note, out, 'digest')).toBe(false);
  noteBuild(note, out, 'digest');
  expect(isUpToDate(note, out, 'digest')).toBe(true);
  expect(isUpToDate(note, out, 'another')).toBe(false);
  expect(isUpToDate(note, at('elsewhere'), 'digest')).toBe(false);
  for (const spoil of [
    () => {
      rmSync(join(out, 'a.css'));
    },
    () => {
      writeFileSync(join(out, 'a.css'), 'p{color:red}');
    },
    () => {
      writeFileSync(join(out, 'mine.txt'), 'x');
    },
  ]) {
    spoil();
    expect(isUpToDate(note, out, 'digest')).toBe(false);
    rmSync(join(out, 'mine.txt'), { force: true });
    writeFileSync(join(out, 'a.css'), 'p{}');
  }
  writeFileSync(note, '{half');
  expect(isUpToDate(note, out, 'digest')).toBe(false);
});
