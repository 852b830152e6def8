import { join } from 'node:path';
import { openFileCache } from '../../src/build/file-cache.ts';
import type { FileCache } from '../../src/build/file-cache.ts';
import { cacheFolder, dictionaryFolder } from '../../src/build/settings.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { today } from '../lib/today.ts';
import { checkFolder } from './check-folder.ts';
import { keptReports, keptTexts } from './kept-results.ts';
import { countOf, findingsOf } from './model/file-report.ts';
import type { FileReport } from './model/file-report.ts';
import type { Severity, WeighedFinding } from './model/finding.ts';
import { FileChanged, openFiles } from './model/folder-files.ts';
import type { FileNotes } from './model/folder-files.ts';
import { createTextCache } from './model/text-cache.ts';
import { programId } from './program-id.ts';
import { printReports, printedReports } from './report/print-findings.ts';
import { summarise } from './report/summary.ts';
import type { Summary } from './report/summary.ts';
import { createWordMemory, parseAnswers } from './spelling/word-memory.ts';
import type { WordMemory } from './spelling/word-memory.ts';

/** What a check has to tell: what was looked at, and what is to be mended. */
export interface CheckResult {
  readonly checked: Summary;
  readonly findings: readonly WeighedFinding[];
  /** How many findings there are, by their weight. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What `printFindings` makes of the findings, as UTF-8; what was printed before is not put into words again. */
  readonly print: (language: Language) => Uint8Array;
}

/** What is kept of a check besides its reports. */
interface About {
  /** All that it hangs on. */
  readonly key: string;
  readonly checked: Summary;
}

/**
 * What is to be mended in a content folder. Where nothing has changed since the last check, it is what that one found:
 * neither the content, nor the program with its rules and dictionaries, nor the day, which some rules ask for. Where
 * something has, the texts that are as they were are not read again: what the rules found in each by itself is kept, with
 * what the rules over all of them ask of it.
 * @param folder an absolute path
 * @param keep where results are kept between checks
 * @param language the one in which the findings are going to be printed, which is kept then
 */
export async function cachedCheck(
  folder: string,
  keep = join(cacheFolder(), 'check'),
  language?: Language,
): Promise<CheckResult> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await checkOnce(folder, keep, language);
    } catch (error) {
      if (!(error instanceof FileChanged) || tries === maxTries) throw error;
    }
  }
}

/** How often a check begins anew because somebody has written a file meanwhile: a program that never rests is waited for by nobody. */
const maxTries = 5;

async function checkOnce(folder: string, keep: string, language?: Language): Promise<CheckResult> {
  const kept = openFileCache(keep);
  const program = programId();
  const place = [process.cwd(), folder].join('\n');
  const names = {
    files: `files\n${folder}`,
    result: `result\n${place}\n${program}`,
    texts: `texts\n${place}\n${program}`,
  };
  const notes = kept.read(names.files);
  const files = openFiles(folder, notes && (JSON.parse(decoded(notes)) as FileNotes));
  const key = [today(), files.digest()].join('\n');
  const writeNotes = (): void => {
    const changed = files.notes();
    if (changed) kept.write(names.files, encoded(JSON.stringify(changed)));
  };
  const told = keptReports<About>(kept, names.result);
  const { before } = told;
  if (before?.about.key === key) {
    inPeace(writeNotes);
    return resultOf(before.about.checked, before.reports);
  }
  const words = { sv: keptWords(kept, 'sv', program), en: keptWords(kept, 'en', program) };
  const textsBefore = keptTexts(kept, names.texts);
  const texts = createTextCache(textsBefore.before);
  const memories = { sv: words.sv.memory, en: words.en.memory };
  const { content, reports, verdictOf } = await checkFolder(folder, memories, texts, files, {
    dictionaryFolder: dictionaryFolder(),
    reports: new Map(before?.reports.map((report) => [report.file, report])),
  });
  const printed = language === undefined ? reports : printedReports(reports, language);
  const checked = summarise(content);
  inPeace(() => {
    told.write({ about: { key, checked }, reports: printed });
    const contents = texts.contents(verdictOf);
    if (contents) textsBefore.write(contents);
    // Words of texts that were not read this time are remembered for when they are.
    words.sv.write(texts.isNew());
    words.en.write(texts.isNew());
    writeNotes();
    kept.prune();
  });
  return resultOf(checked, printed);
}

const resultOf = (checked: Summary, reports: readonly FileReport[]): CheckResult => ({
  checked,
  get findings() {
    return findingsOf(reports);
  },
  counts: {
    error: countOf(reports, 'error'),
    warning: countOf(reports, 'warning'),
    advice: countOf(reports, 'advice'),
  },
  print: (language) => printReports(printedReports(reports, language), language),
});

/** Where nothing can be kept, as in a folder that may only be read, the next check takes longer. */
function inPeace(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof FileChanged) throw error;
  }
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What a dictionary has said of the words of the last check; its version is part of the program's digest. */
function keptWords(
  kept: FileCache,
  language: Language,
  program: string,
): { readonly memory: WordMemory; readonly write: (forgets: boolean) => void } {
  const key = `words\n${language}\n${program}`;
  const before = kept.read(key);
  const memory = createWordMemory(before && parseAnswers(decoded(before)));
  return {
    memory,
    write: (forgets) => {
      if (!memory.hasGrown()) return;
      kept.write(key, encoded(JSON.stringify(memory.answers(forgets))));
    },
  };
}
