import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../scripts/content-check/rules/index.ts';
import { findingText } from '../../../scripts/content-check/messages/catalogue.ts';
import { readContent } from '../../../scripts/content-check/model/read.ts';
import { openSpellers } from '../../../scripts/content-check/spelling/dictionaries.ts';

/** Changes one thing in a content folder. */
export type Edit = (folder: string) => void;

export const valid = join(import.meta.dirname, '../../fixtures/content/valid');
const spellers = await openSpellers();

/** Replaces the first place of a text that must be there. */
export function change(path: string, from: string, to: string): Edit {
  return (folder) => {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(
      file,
      text.replace(from, () => to),
    );
  };
}

export function write(path: string, text: string | Uint8Array): Edit {
  return (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
}

export function remove(path: string): Edit {
  return (folder) => {
    rmSync(join(folder, path));
  };
}

/** Makes a copy of the valid fixture, or of another folder, with some edits, and hands it on until the work is done. */
export function withCopy<Result>(
  edits: readonly Edit[],
  work: (folder: string) => Result,
  original = valid,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-content-'));
  try {
    cpSync(original, folder, { recursive: true });
    edits.forEach((edit) => {
      edit(folder);
    });
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every finding of all rules, whole: `file:line:column  rule  message  hint`, paths from the content folder. */
export function checked(...edits: readonly Edit[]): string {
  return withCopy(edits, findingsIn);
}

/** The same of a copy of another content folder. */
export function checkedCopyOf(content: string, ...edits: readonly Edit[]): string {
  return withCopy(edits, findingsIn, content);
}

function findingsIn(folder: string): string {
  return checkContent(readContent(folder), { today: '2026-11-28', spellers })
    .map((found) => {
      const { file, line, column, rule } = found;
      return [`${file}:${line}:${column}`, rule, ...findingText(found, 'en')].join('  ');
    })
    .join('\n')
    .replaceAll(`${folder}/`, '');
}

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/content', name), 'utf8');
}

/** A self-assessment with a question about every article of the fixture. */
export const quiz = write('quiz/small.yaml', fixture('quiz-small.yaml'));

/** A workshop in both languages, and a learning path that leads to it. */
export const workshop: Edit = (folder) => {
  write('workshops/sv/de-forsta-samtalen.mdx', fixture('workshop-sv.mdx'))(folder);
  write('workshops/en/first-calls.mdx', fixture('workshop-en.mdx'))(folder);
  write('paths.yaml', fixture('paths-small.yaml'))(folder);
};

export const sv = 'articles/sv/ring-tillbaka.mdx';
export const en = 'articles/en/call-back.mdx';
