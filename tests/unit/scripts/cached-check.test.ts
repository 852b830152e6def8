import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFolder } from '../../../scripts/content-check/check-folder.ts';
import { cachedCheck } from '../../../scripts/content-check/cached-check.ts';
import type { CheckResult } from '../../../scripts/content-check/cached-check.ts';
import * as markdown from '../../../scripts/content-check/model/markdown.ts';
import { printFindings } from '../../../scripts/content-check/report/print-findings.ts';
import { summarise } from '../../../scripts/content-check/report/summary.ts';
import { createWordMemory, parseAnswers } from '../../../scripts/content-check/spelling/word-memory.ts';
import * as program from '../../../scripts/content-check/program-id.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { change, en, remove, sv, valid, withCopy, workshop, write } from './content-copy.ts';
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
    [
      'a shortcut',
      (folder) => {
        symlinkSync(join(folder, sv), join(folder, 'articles/sv/genvag.mdx'));
      },
    ],
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
      const cold = toldBy({ checked: summarise(content), findings });
      for (const time of ['first', 'second'])
        expect(toldBy(await cachedCheck(folder, keep)), time).toEqual(cold);
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

describe('a check that has seen the folder before', { timeout: 120_000 }, () => {
  const rewrite =
    (path: string, work: (text: string) => string): Edit =>
    (folder) => {
      writeFileSync(join(folder, path), work(readFileSync(join(folder, path), 'utf8')));
    };
  /** Changes a file, and sets the time of its last change back, as copying programs do. */
  const inPlace =
    (path: string, work: (text: string) => string): Edit =>
    (folder) => {
      const { atimeMs, mtimeMs, size } = statSync(join(folder, path));
      rewrite(path, work)(folder);
      utimesSync(join(folder, path), atimeMs / 1000, mtimeMs / 1000);
      expect(statSync(join(folder, path)).size).toBe(size);
    };
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore
  const workshopFile = 'workshops/sv/de-forsta-samtalen.mdx';
  /** One thing at a time, each upon the ones before. */
  const edits: readonly (readonly [string, Edit])[] = [
    ['nothing', () => undefined],
    ['a sentence', change(sv, 'Du ringer då.', 'Du ringer då, ** alltid **.')],
    ['a sentence that is the same in the other language', change(en, 'You call then.', 'Nordkaj calls back then.')],
    ['that sentence in the original', change(sv, 'Du ringer då, ** alltid **.', 'Nordkaj calls back then.')],
    ['an amount in another currency', change(sv, 'Nordkaj calls back then.', 'Det kostar €500.')],
    ['the currency of the site', change('site.yaml', 'name: Nordkaj', 'currency: EUR\nname: Nordkaj')],
    ['a title', change(sv, 'title: Ring tillbaka', 'title: Ring genast')],
    ['a link by the title', change('articles/sv/skriv-upp-det.mdx', '\n## ', '\n[ring](article:ring genast) och [nej](article:no-such)\n\n## ')],
    ['a key', change(en, 'key: call-back', 'key: call-bakc')],
    ['the key back', change(en, 'key: call-bakc', 'key: call-back')],
    ['a source’s label', rewrite('sources.yaml', (text) => text.replace(/label: .*/u, 'label: evidence'))],
    ['a term', rewrite('glossary.yaml', (text) => text.replace('definition: ', 'definition: A wrod, **bold**. '))],
    ['a term’s id', rewrite('glossary.yaml', (text) => text.replace(/id: .*/u, 'id: other-term'))],
    ['words.txt', rewrite('words.txt', (text) => `wrod\n${text}`)],
    ['the name of the company', change('site.yaml', 'name: Nordkaj', 'name: Custommers')],
    ['a workshop and a path', workshop],
    ['the workshop’s agenda', change(workshopFile, '<Step number={2}>', '<Step number={3}>')],
    ['a draft', change(sv, 'title: Ring genast', 'draft: true\ntitle: Ring genast')],
    ['a day', change(en, 'updated: 2026-01-15', 'updated: 2026-01-32')],
    ['a component that is not closed', change(en, '</Case>', '')],
    ['the component closed', rewrite(en, (text) => text.replace('\n## Exercise', '\n</Case>\n\n## Exercise'))],
    ['a picture', write('articles/sv/logg.png', png)],
    ['the text that shows it', change('articles/sv/skriv-upp-det.mdx', '\n## ', '\n![](logg.png)\n\n## ')],
    ['the picture broken', write('articles/sv/logg.png', 'no picture')],
    ['the picture gone', remove('articles/sv/logg.png')],
    ['the languages', change('site.yaml', 'name: Custommers', 'languages: [sv]\nname: Custommers')],
    ['a rule turned off that must not be', change('site.yaml', 'name: Custommers', 'checks: { off: [spelling, markdown] }\nname: Custommers')],
    ['a rule over single texts turned off, and no other', change('site.yaml', 'off: [spelling, markdown]', 'off: [typography]')],
    ['settings that cannot be read', rewrite('site.yaml', (text) => `${text}\n  x: [`)],
    ['the settings back', rewrite('site.yaml', (text) => text.replace('\n  x: [', ''))],
    ['a text by one of the same length and the same time', inPlace(sv, (text) => text.replace('Du ringer', 'Du rinegr'))],
    ['that text back', inPlace(sv, (text) => text.replace('Du rinegr', 'Du ringer'))],
    ['a file that is gone', remove(en)],
    ['a file under another name', (folder) => { renameSync(join(folder, sv), join(folder, 'articles/sv/ring.mdx')); }],
  ]; // prettier-ignore

  /** A slip in each text, so that each has a report which a change elsewhere adds to, and another in a YAML file. */
  const slips: readonly Edit[] = [
    ...['articles/en/write-it-down.mdx', en, sv, 'articles/sv/skriv-upp-det.mdx', 'about/sv/privacy.mdx'].map((path) =>
      rewrite(path, (text) => `${text}\nSlip ** by ** slip -- mispelt.\n`),
    ),
    rewrite('sources.yaml', (text) => text.replace(/title: (.*)/u, 'title: $1 -- slipp')),
  ]; // prettier-ignore

  it.each([
    ['nothing to mend', []],
    ['something to mend in each text', slips],
  ])('finds the same as one from nothing, one change after the other, with %s', async (_, first) => {
    const keep = mkdtempSync(join(tmpdir(), 'playbook-kept-'));
    const words = { sv: createWordMemory(), en: createWordMemory() };
    await withCopyUntil(first, async (folder) => {
      for (const [kind, edit] of edits) {
        edit(folder);
        const { content, findings } = await checkFolder(folder, words);
        const cold = toldBy({ checked: summarise(content), findings });
        for (const time of ['first', 'second'])
          expect(toldBy(await cachedCheck(folder, keep, 'sv')), `${kind}, ${time}`).toEqual(cold);
      }
    });
    rmSync(keep, { recursive: true });
  });

  it('reads only the text that has changed, and its translation', async () => {
    const keep = mkdtempSync(join(tmpdir(), 'playbook-kept-'));
    await withCopyUntil([], async (folder) => {
      await cachedCheck(folder, keep);
      change(sv, 'Du ringer då.', 'Du ringer ** då **.')(folder);
      const parsed = vi.spyOn(markdown, 'parseMarkdown');
      const { findings } = await cachedCheck(folder, keep);
      expect(findings.map(({ rule }) => rule)).toEqual(['markdown']);
      expect(parsed.mock.calls.map(([text]) => /^key: (.*)$/mu.exec(text)?.[1])).toEqual([
        'call-back',
        'call-back',
      ]);
    });
    rmSync(keep, { recursive: true });
  });
});

describe('what is kept between checks', { timeout: 60_000 }, () => {
  let keep = '';
  beforeEach(() => {
    keep = mkdtempSync(join(tmpdir(), 'playbook-kept-'));
  });
  afterEach(() => {
    rmSync(keep, { recursive: true });
    vi.restoreAllMocks();
  });
  const slip = change(sv, 'Du ringer då.', 'Du ringer ** då **.');
  const textsIn = (folder: string): number =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx')).length;
  /** How many texts a check has read. */
  const readBy = async (work: () => Promise<unknown>): Promise<number> => {
    const parsed = vi.spyOn(markdown, 'parseMarkdown');
    await work();
    const { length } = parsed.mock.calls;
    parsed.mockRestore();
    return length;
  };

  it('comes of one look at each text', async () => {
    await withCopyUntil([slip], async (folder) => {
      expect(await readBy(() => cachedCheck(folder, keep))).toBe(textsIn(folder));
    });
  });

  it.each<[string, (file: string) => void]>([
    ['cut short', (file) => { writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size / 2)); }],
    ['empty', (file) => { writeFileSync(file, ''); }],
    ['of other bytes', (file) => { writeFileSync(file, readFileSync(file).reverse()); }],
    ['gone', (file) => { rmSync(file); }],
  ])('is made anew where a file of it is %s', async (_, spoil) => {
    await withCopyUntil([slip], async (folder) => {
      // Until the files are old enough for their times to be trusted.
      await wait(400);
      const cold = toldBy(await cachedCheck(folder, keep, 'sv'));
      change(sv, 'Du ringer ** då **.', 'Du ringer ** nu **.')(folder);
      const edited = toldBy(await cachedCheck(folder, keep, 'sv'));
      expect(edited).not.toEqual(cold);
      expect(readdirSync(keep).length).toBeGreaterThan(5);
      for (const file of readdirSync(keep)) {
        const copy = mkdtempSync(join(tmpdir(), 'playbook-kept-'));
        cpSync(keep, copy, { recursive: true });
        spoil(join(copy, file));
        expect(toldBy(await cachedCheck(folder, copy, 'sv')), file).toEqual(edited);
        rmSync(copy, { recursive: true });
      }
    });
  }); // prettier-ignore

  it('does not hide a text that was replaced by one of the same length and the same time', async () => {
    await withCopyUntil([slip], async (folder) => {
      const file = join(folder, sv);
      // A whole second, which can be set again to the last digit.
      const time = new Date('2026-01-15T08:00:00Z');
      utimesSync(file, time, time);
      await wait(400);
      await cachedCheck(folder, keep);
      const before = statSync(file);
      writeFileSync(file, readFileSync(file, 'utf8').replace('** då **', '**  då**'));
      utimesSync(file, time, time);
      const after = statSync(file);
      expect([after.size, after.mtimeMs, after.ino]).toEqual([before.size, before.mtimeMs, before.ino]);
      const { findings } = await checkFolder(folder);
      expect((await cachedCheck(folder, keep)).findings).toEqual(findings);
    });
  });

  it('is not that of another folder, or of another program', async () => {
    await withCopyUntil([slip], async (folder) => {
      await cachedCheck(folder, keep);
      expect(await readBy(() => cachedCheck(folder, keep))).toBe(0);
      const { findings } = await cachedCheck(valid, keep);
      expect(findings).toEqual([]);
      await cachedCheck(folder, keep);
      vi.spyOn(program, 'programId').mockReturnValue('another version');
      expect(await readBy(() => cachedCheck(folder, keep))).toBeGreaterThan(4);
      expect(await readBy(() => cachedCheck(folder, keep))).toBe(0);
    });
  });
});

/** All that a check tells, as data and in each language; `print` is what a check with a memory prints by itself. */
function toldBy({
  checked,
  findings,
  print,
}: Pick<CheckResult, 'checked' | 'findings'> & Partial<CheckResult>) {
  const inWords = (language: Language): string =>
    print ? new TextDecoder().decode(print(language)) : printFindings(findings, language);
  const words = findings.length === 0 ? undefined : { sv: inWords('sv'), en: inWords('en') };
  return { checked, words, findings: JSON.stringify(findings) };
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
