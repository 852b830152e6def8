import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../scripts/content-check/check-folder.ts';
import { cachedCheck } from '../../../scripts/content-check/cached-check.ts';
import { printFindings } from '../../../scripts/content-check/report/print-findings.ts';
import { summarise } from '../../../scripts/content-check/report/print-summary.ts';
import { createWordMemory, parseAnswers } from '../../../scripts/content-check/spelling/word-memory.ts';
import { change, en, remove, sv, valid, withCopy } from './content-copy.ts';
import type { Edit } from './content-copy.ts';

describe('a check that keeps what it found', { timeout: 60_000 }, () => {
  let keep = '';
  beforeEach(() => {
    keep = mkdtempSync(join(tmpdir(), 'playbook-kept-'));
  });
  afterEach(() => {
    rmSync(keep, { recursive: true });
  });

  const misspelt = change(en, 'You call then.', 'You recieve it, and custommers call.');
  const edits: [string, Edit][] = [
    ['nothing', () => undefined],
    ['an article, with a word that nobody has written before', change(en, 'recieve', 'recieve a lettre')],
    ['an article, where a wrong word is mended', change(en, 'recieve', 'receive')],
    ['a term', change('glossary.yaml', 'definition: ', 'definition: A wrod. ')],
    ['words.txt', change('words.txt', '', 'recieve\n')],
    ['the rules in site.yaml', change('site.yaml', '', 'checks: { off: [spelling] }\n')],
    ['the name in site.yaml', change('site.yaml', 'name: Nordkaj', 'name: Custommers')],
    ['a file that is gone', remove(sv)],
  ];

  it('checks where nothing can be kept', async () => {
    const noFolder = join(keep, 'a-file');
    writeFileSync(noFolder, '');
    expect((await cachedCheck(valid, join(noFolder, 'check'))).findings).toEqual([]);
  });

  it.each(edits)('finds the same as a check from nothing after a change of %s', async (_, edit) => {
    await withCopyUntil([misspelt], async (folder) => {
      await cachedCheck(folder, keep);
      edit(folder);
      const { content, findings } = await checkFolder(folder);
      const cold = { checked: summarise(content), told: printFindings(findings, 'sv') };
      for (const time of ['first', 'second']) {
        const kept = await cachedCheck(folder, keep);
        expect({ checked: kept.checked, told: printFindings(kept.findings, 'sv') }, time).toEqual(cold);
      }
    });
  });
});

/** `withCopy` for work that waits. */
async function withCopyUntil(edits: readonly Edit[], work: (folder: string) => Promise<void>): Promise<void> {
  const original = withCopy(edits, (folder) => {
    const copy = mkdtempSync(join(tmpdir(), 'playbook-content-'));
    cpSync(folder, copy, { recursive: true });
    return copy;
  });
  try {
    await work(original);
  } finally {
    rmSync(original, { recursive: true });
  }
}

describe('the memory of words', () => {
  it('asks a dictionary once for a word, and not for what an earlier run was told', () => {
    const first = createWordMemory();
    expect(first.known('kund', () => true)).toBe(true);
    expect(first.known('kudn', () => false)).toBe(false);
    expect(first.suggestions('kudn', () => ['kund'])).toEqual(['kund']);
    expect(first.hasGrown()).toBe(true);

    const asked = (): never => expect.unreachable();
    const second = createWordMemory(parseAnswers(JSON.stringify(first.answers(true))));
    for (const memory of [first, second]) {
      expect(memory.known('kund', asked)).toBe(true);
      expect(memory.known('kudn', asked)).toBe(false);
      expect(memory.suggestions('kudn', asked)).toEqual(['kund']);
    }
    expect(second.hasGrown()).toBe(false);
  });

  it('forgets words that no text has any more', () => {
    const later = createWordMemory({ known: ['kund', 'avtal'], unknown: [], suggestions: [] });
    later.known('kund', () => true);
    expect(later.answers(true).known).toEqual(['kund']);
  });

  it.each(['', 'null', '[]', '{"known":"kund"}', '{"known":[1],"unknown":[],"suggestions":[]}'])(
    'begins anew where what was kept is none of its own: %s',
    (text) => {
      expect(parseAnswers(text)).toBeUndefined();
    },
  );
});
