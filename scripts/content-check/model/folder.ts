import { publishedLanguages } from '../../../src/build/published-languages.ts';
import { decode, readable } from '../../../src/build/text-file.ts';
import type { TextFileProblem } from '../../../src/build/text-file.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { fileFindings } from './files.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { openFiles } from './folder-files.ts';
import type { FolderFiles, Placed } from './folder-files.ts';
import { invisibleFindings } from './invisible.ts';
import type { YamlTexts } from './model.ts';
import { sourceFile } from './place.ts';
import type { SourceFile } from './place.ts';
import type { TextCache } from './text-cache.ts';
import { shownPath } from './shown-path.ts';

/** A content folder while it is read, with what reading gathers. */
export interface ContentFolder {
  /** Its files as paths with slashes, sorted; hidden ones and leavings are left out. */
  readonly paths: readonly string[];
  /** A path as it is printed. */
  readonly shown: (path: string) => string;
  readonly bytes: (path: string) => Buffer;
  /** In bytes. */
  readonly size: (path: string) => number;
  /** Of what a file holds. */
  readonly digestOf: (path: string) => string;
  /** A text file, whether its text can be read, and what is wrong with it as a file. */
  readonly open: (path: string) => {
    readonly file: SourceFile;
    readonly isSound: boolean;
    readonly findings: readonly Finding[];
  };
  /** What is known of the texts from an earlier check; undefined where each is to be read. */
  readonly texts: TextCache | undefined;
  /** The languages that the site publishes. */
  readonly published: readonly Language[];
  readonly findings: Finding[];
  /** The texts of the YAML files that were opened, in reading order. */
  readonly yamlTexts: YamlTexts[];
  /** The files of which nothing is known. */
  readonly unreadable: string[];
}

/**
 * @param folder an absolute path
 * @param texts default: each text is read
 * @param files those of the folder, where they have been opened already
 */
export function openFolder(
  folder: string,
  texts?: TextCache,
  { entries, bytes, size, digestOf }: FolderFiles = openFiles(folder),
): ContentFolder {
  const paths = entries.flatMap(({ path, entry }) => (entry.isFile() ? [path] : [])).sort();
  const base = shownPath(folder);
  const shown = (path: string): string => (base === '' ? path : `${base}/${path}`);
  const findings = [...fileFindings(paths, shown), ...unreadEntries(entries, shown)];
  return {
    paths,
    shown,
    bytes,
    size,
    digestOf,
    open: (path) => {
      const { text, problem } = decode(bytes(path));
      const file = sourceFile(shown(path), readable(text));
      const found = problem
        ? [textFileFinding(file, problem)]
        : invisibleFindings(sourceFile(shown(path), text));
      return { file, isSound: problem === undefined, findings: found };
    },
    texts,
    published: publishedLanguages(folder),
    findings,
    yamlTexts: [],
    unreadable: ['glossary.yaml', 'sources.yaml'].filter((path) => !paths.includes(path)),
  };
}

/** What is wrong with a whole file, which decoding it has found. */
function textFileFinding(file: SourceFile, { offset, kind, letter, program }: TextFileProblem): Finding {
  const place = file.place(offset);
  if (kind === 'otherProgram') return finding('file', place, kind, { program: program ?? 'other' }, 'error');
  return kind === 'notUtf8' || kind === 'decomposed'
    ? finding('file', place, kind, { letter }, 'error')
    : finding('file', place, kind, {}, 'error');
}

/** What is no file and stands where one would: a shortcut, and a folder with the name of a file. Neither is read. */
const unreadEntries = (entries: readonly Placed[], shown: (path: string) => string): Finding[] =>
  entries.flatMap(({ path, entry }): Finding[] => {
    const place = { file: shown(path), line: 1, column: 1 };
    if (entry.isSymbolicLink()) return [finding('file-name', place, 'shortcut', {})];
    return entry.isDirectory() && /\.(?:yaml|mdx|txt)$/u.test(path)
      ? [finding('file-name', place, 'folderForFile', {})]
      : [];
  });
