import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FileChanged, openFiles } from '../../../scripts/content-check/model/folder-files.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'playbook-files-'));
  writeFileSync(join(folder, 'site.yaml'), 'one');
  // Until the clock of the disk has gone on.
  await wait(400);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('does not hand out another text than the one that it has taken the digest of', () => {
  const first = openFiles(folder);
  const digest = first.digest();
  expect(first.bytes('site.yaml').toString()).toBe('one');
  const second = openFiles(folder, first.notes());
  expect(second.digest()).toBe(digest);
  writeFileSync(join(folder, 'site.yaml'), 'two');
  // It has not been read: its state was known.
  expect(() => second.bytes('site.yaml')).toThrow(FileChanged);
  rmSync(join(folder, 'site.yaml'));
  expect(() => second.bytes('site.yaml')).toThrow(FileChanged);
  writeFileSync(join(folder, 'site.yaml'), 'two');
  const third = openFiles(folder, first.notes());
  expect(third.bytes('site.yaml').toString()).toBe('two');
  expect(third.digest()).not.toBe(digest);
});
