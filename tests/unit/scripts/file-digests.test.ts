import type { Stats } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFileDigests } from '../../../scripts/lib/file-digests.mjs';
import type { Noted } from '../../../scripts/lib/file-digests.mjs';

/** A disk with one file on it, of whose reading is told. */
function disk(content: string, times: Partial<Stats> = {}) {
  const file = { size: 2, ino: 7, mtimeMs: 1000.5, ctimeMs: 1000.5, ...times, content };
  const reads: string[] = [];
  const open = (now: number, before: Readonly<Record<string, Noted>> = {}) =>
    openFileDigests(
      {
        // Of all that a system says of a file, these are what is read.
        stat: () => file as unknown as Stats,
        read: () => {
          reads.push(file.content);
          return Buffer.from(file.content);
        },
        now: () => now,
      },
      before,
    );
  return { file, reads, open };
}

describe('the digests of files', () => {
  it('reads a file that is as it was once, and knows its size', () => {
    const { open, reads } = disk('ab');
    const first = open(5000);
    const digest = first.of('a');
    expect(first.of('a')).toBe(digest);
    expect(first.size('a')).toBe(2);
    expect(first.hasChanged()).toBe(true);
    const second = open(9000, first.notes());
    expect(second.of('a')).toBe(digest);
    expect(second.hasChanged()).toBe(false);
    expect(reads).toEqual(['ab']);
  });

  it.each<[string, Partial<Stats>]>([
    ['of another length', { size: 3 }],
    ['written later', { mtimeMs: 1001.5 }],
    ['with its time of writing put back', { ctimeMs: 1001.5 }],
    ['in the place of another, with the times of that', { ino: 8 }],
  ])('reads a file anew that is %s', (_, change) => {
    const { file, open, reads } = disk('ab');
    const first = open(5000);
    const digest = first.of('a');
    Object.assign(file, { content: 'xy' }, change);
    const second = open(9000, first.notes());
    expect(second.of('a')).not.toBe(digest);
    expect(second.hasChanged()).toBe(true);
    expect(reads).toEqual(['ab', 'xy']);
  });

  it.each<[string, number, number, boolean]>([
    ['just now', 1000.5, 1001, false],
    ['before the tick of a fine clock', 1000.5, 1300, true],
    ['a second ago, on a disk that counts whole seconds', 1000, 2000, false],
    ['three seconds ago, on such a disk', 1000, 4000, true],
    ['in the future, by a clock that is ahead', 9000.5, 5000, false],
  ])('notes a file that was written %s: time %d at %d, %s', (_, time, now, isNoted) => {
    const { file, open } = disk('ab', { mtimeMs: time, ctimeMs: time });
    const first = open(now);
    const digest = first.of('a');
    expect(Object.hasOwn(first.notes(), 'a')).toBe(isNoted);
    // Written again within the same tick: its state says nothing of it.
    file.content = 'xy';
    expect(open(9000, first.notes()).of('a') === digest).toBe(isNoted);
  });

  it('forgets a file that nobody asks for any more', () => {
    const { open } = disk('ab');
    const first = open(5000);
    first.of('a');
    first.of('b');
    const second = open(9000, first.notes());
    second.of('a');
    expect(second.hasChanged()).toBe(true);
    expect(Object.keys(second.notes())).toEqual(['a']);
  });

  it('is not misled by a file whose name is that of something every object has', () => {
    const { open, reads } = disk('ab');
    open(5000, {}).of('constructor');
    expect(reads).toEqual(['ab']);
  });
});
