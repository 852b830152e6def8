import { join } from 'node:path';
import { attachmentEnding } from '../../src/domain/attachments/kinds.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { today } from '../lib/today.ts';
import { attachmentFindings } from './model/attachment-bytes.ts';
import { findingsOf } from './model/file-report.ts';
import type { FileReport } from './model/file-report.ts';
import type { Finding, WeighedFinding } from './model/finding.ts';
import { openFiles } from './model/folder-files.ts';
import type { FolderFiles } from './model/folder-files.ts';
import type { AnyText, Content, TextVerdict, YamlTexts } from './model/model.ts';
import { isPicture, pictureFindings } from './model/pictures.ts';
import { readContent } from './model/read.ts';
import { shownPath } from './model/shown-path.ts';
import type { TextCache } from './model/text-cache.ts';
import { reportContent, rules } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import { findingsIn, judge, verdictOf } from './rules/verdict.ts';
import { DictionaryNeeded, openDictionaries } from './spelling/dictionaries.ts';
import type { Dictionaries } from './spelling/dictionaries.ts';
import { createWordMemory } from './spelling/word-memory.ts';
import type { WordMemory } from './spelling/word-memory.ts';

/** A content folder, and everything in it that is to be mended. */
export interface Checked {
  readonly content: Content;
  readonly findings: readonly WeighedFinding[];
  /** The findings, file by file. */
  readonly reports: readonly FileReport[];
  /** What was found in a text by itself. */
  readonly verdictOf: (text: AnyText | YamlTexts) => TextVerdict;
}

/** What else an earlier check has kept. */
interface KeptBefore {
  /** Where dictionaries are kept as they are when they have been read; default: they are read. */
  readonly dictionaryFolder?: string;
  /** What was reported of each file, by their names; default: nothing. */
  readonly reports?: ReadonlyMap<string, FileReport>;
}

/**
 * Reads and checks a content folder.
 * @param folder an absolute path
 * @param memories what the dictionaries are known to answer
 * @param texts what is known of the texts from an earlier check
 * @param files those of the folder, where they have been opened already
 */
export async function checkFolder(
  folder: string,
  memories?: Readonly<Record<Language, WordMemory>>,
  texts?: TextCache,
  files: FolderFiles = openFiles(folder),
  { dictionaryFolder, reports: before }: KeptBefore = {},
): Promise<Checked> {
  const dictionaries = openDictionaries(
    memories ?? { sv: createWordMemory(), en: createWordMemory() },
    dictionaryFolder,
  );
  // To read them takes less than to keep all texts in mind until somebody needs them.
  if (texts?.isEmpty === true) await Promise.all(languages.map(dictionaries.read));
  const context: RuleContext = {
    today: today(),
    spellers: dictionaries.spellers,
    ...(texts && { forTwo: texts.forTwo }),
  };
  const content = readContent(folder, texts && judging(texts, context), files);
  // What is to be read is read before the first wait: files may change meanwhile.
  const inFiles = await Promise.all(
    files.entries.map(async ({ path, entry }) => {
      const isLookedInto = isPicture(path) || attachmentEnding(path) !== undefined;
      if (!entry.isFile() || !isLookedInto) return [];
      const shown = shownPath(join(folder, path));
      const find = async (): Promise<readonly Finding[]> =>
        isPicture(path)
          ? pictureFindings(shown, files.bytes(path))
          : Promise.resolve(attachmentFindings(shown, files.bytes(path)));
      return texts?.inFile(shown, files.digestOf(path), find) ?? find();
    }),
  );
  const findings = [...content.findings, ...inFiles.flat()];
  const whole = { ...content, findings };
  const reports = await withDictionaries(() => reportContent(whole, context, before), dictionaries);
  return {
    content,
    get findings() {
      return findingsOf(reports);
    },
    reports,
    verdictOf: (text) => ({ ...verdictOf(text, context), findings: findingsIn(text, rules) }),
  };
}

/** Judges each text when it has been read, and lets it go, so that no check holds all of them. */
const judging = (texts: TextCache, context: RuleContext): TextCache => ({
  ...texts,
  textOf(path, digest, read) {
    const known = texts.textOf(path, digest, read);
    try {
      if (!known.text.verdict) judge(known.text, rules, context);
      texts.letGo(known.text);
    } catch (error) {
      // It is judged when the dictionary has been read.
      if (!(error instanceof DictionaryNeeded)) throw error;
    }
    return known;
  },
});

/** Does something, and once more for each dictionary that must be read for it, as it turns out. */
async function withDictionaries<Result>(work: () => Result, { read }: Dictionaries): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DictionaryNeeded)) throw error;
      await read(error.language);
    }
  }
}
