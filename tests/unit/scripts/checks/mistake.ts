import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { change, checked, en } from '../content-copy.ts';
import type { Edit } from '../content-copy.ts';

/** Writes a file's text anew, as other bytes. */
export const rewrite =
  (path: string, work: (text: string) => string | Buffer): Edit =>
  (folder) => {
    writeFileSync(join(folder, path), work(readFileSync(join(folder, path), 'utf8')));
  };
/** Gives a file another name. */
export const rename =
  (from: string, to: string): Edit =>
  (folder) => {
    renameSync(join(folder, from), join(folder, to));
  };
/** Puts a text where the English article has a sentence, in column 3 of line 20. */
export const inText = (text: string) => change(en, 'You call then.', text);

/** A mistake that people make, with the one finding that it gives. */
type Mistake = readonly [title: string, edits: readonly Edit[], finding: string];
/** Tries each of them. */
export const each = (mistakes: readonly Mistake[]) => {
  it.each(mistakes)('%s', (_, edits, finding) => {
    expect(checked(...edits)).toBe(finding);
  });
};
