import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isSeq } from 'yaml';
import type { z } from 'zod';
import { languages } from '../../../src/i18n/languages.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { calculatorSchema } from '../../../src/schemas/calculator.ts';
import { termSchema } from '../../../src/schemas/glossary.ts';
import { pathSchema } from '../../../src/schemas/path.ts';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { workshopSchema } from '../../../src/schemas/workshop.ts';
import { componentTables } from './component-table.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { decode } from './decode.ts';
import { readDocument, unreadDocument } from './document.ts';
import { emptyEntry, readEntry } from './entry.ts';
import { fileFindings, leftBehind } from './files.ts';
import type { Content, Entry, Prose, TextFile } from './model.ts';
import { isWhatItsNameSays, ownPictures } from './own-pictures.ts';
import { sourceFile } from './place.ts';
import type { SourceFile } from './place.ts';
import { shownPath } from './shown-path.ts';
import { proseIn } from './yaml-prose.ts';
import { readYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Reads a content folder. Whatever is wrong with a file becomes a finding; the rest is read all the same.
 * @param folder an absolute path
 */
export function readContent(folder: string): Content {
  const paths = filesIn(folder);
  const findings: Finding[] = fileFindings(paths, (path) => shownPath(join(folder, path)));
  const prose: Prose[] = [];
  const unreadable = ['glossary.yaml', 'sources.yaml'].filter((path) => !paths.includes(path));
  const pairs: { sv: Prose; en: Prose }[] = [];
  const matching = (pattern: RegExp): string[] => paths.filter((path) => pattern.test(path));

  /** The file, and whether its text is as it should be; if not, that has been reported. */
  function open(path: string): { file: SourceFile; sound: boolean } {
    const { text, problem } = decode(readFileSync(join(folder, path)));
    const file = sourceFile(shownPath(join(folder, path)), text);
    if (problem) findings.push(finding('file', file.place(problem.offset), problem.message, problem.hint));
    return { file, sound: problem === undefined };
  }

  function yaml(path: string): YamlFile | undefined {
    if (!paths.includes(path)) return undefined;
    const { file, sound } = open(path);
    const read = sound ? readYaml(file) : { yaml: undefined, findings: [] };
    findings.push(...read.findings);
    if (read.yaml) keepTexts(read.yaml);
    else unreadable.push(path);
    return read.yaml;
  }

  function keepTexts(file: YamlFile): void {
    const texts = proseIn(file);
    prose.push(...texts.map((text) => text.prose));
    const byPath = new Map(texts.map((text) => [text.path.join('\n'), text.prose]));
    for (const { path, prose: sv } of texts.filter((text) => text.prose.language === 'sv')) {
      const en = byPath.get(path.map((part) => (part === 'sv' ? 'en' : part)).join('\n'));
      if (en) pairs.push({ sv, en });
    }
  }

  function one<Schema extends z.ZodObject>(path: string, schema: Schema): Entry<z.infer<Schema>> | undefined {
    const file = yaml(path);
    if (!file) return undefined;
    const read = readEntry(file, [], schema);
    findings.push(...read.findings);
    return read.entry;
  }

  function list<Schema extends z.ZodObject>(path: string, schema: Schema): Entry<z.infer<Schema>>[] {
    const file = yaml(path);
    if (!file) return [];
    const entries = file.document.contents;
    if (!isSeq(entries)) {
      unreadable.push(path);
      findings.push(
        finding(
          'schema',
          file.file.place(0),
          entries ? 'expected a list of entries' : 'the file holds no entries, only notes',
          'begin each entry with "- id: …" at the start of a line; a list without entries is []',
        ),
      );
      return [];
    }
    return entries.items.map((_, index) => {
      const read = readEntry(file, [index], schema);
      findings.push(...read.findings);
      return read.entry;
    });
  }

  function texts<Kind extends 'article' | 'workshop', Schema extends z.ZodObject>(
    kind: Kind,
    schema: Schema,
  ): TextFile<Kind, z.infer<Schema>>[] {
    return languages.flatMap((language) =>
      matching(new RegExp(`^${kind}s/${language}/[^/]+\\.mdx?$`, 'u'))
        .filter((path) => !/\/readme\.md$/iu.test(path))
        .map((path) => {
          const { file, sound } = open(path);
          const components = Object.keys(componentTables[kind]);
          const { findings: found, ...read } = sound
            ? readDocument(file, language, schema, components)
            : unreadDocument<z.infer<Schema>>(file);
          findings.push(...found);
          prose.push(...read.prose);
          const slug = path.replace(/^.*\/|\.mdx?$/gu, '');
          return { ...read, kind, file: file.path, language, slug };
        }),
    );
  }

  for (const path of ownPictures.filter((picture) => paths.includes(picture))) {
    if (isWhatItsNameSays(path, readFileSync(join(folder, path)))) continue;
    findings.push(
      finding(
        'file',
        { file: shownPath(join(folder, path)), line: 1, column: 1 },
        `the file is no picture of the kind that its name ends in`,
        'save it as that kind from a picture program; a new name does not change the kind',
      ),
    );
  }

  const wordsFile = join(folder, 'words.txt');
  const site =
    one('site.yaml', siteSchema) ??
    emptyEntry({ file: shownPath(join(folder, 'site.yaml')), line: 1, column: 1 });
  return {
    site,
    articles: texts('article', articleSchema),
    workshops: texts('workshop', workshopSchema),
    paths: list('paths.yaml', pathSchema),
    terms: list('glossary.yaml', termSchema),
    sources: list('sources.yaml', sourceSchema),
    quizzes: matching(/^quiz\/[^/]+\.yaml$/u).flatMap((path) => one(path, quizSchema) ?? []),
    calculator: one('calculator/presets.yaml', calculatorSchema),
    files: new Map(paths.map((path) => [shownPath(join(folder, path)), statSync(join(folder, path)).size])),
    prose,
    pairs,
    unreadable,
    words: existsSync(wordsFile) ? readWords(decode(readFileSync(wordsFile)).text) : [],
    wordsFile: shownPath(wordsFile),
    findings,
  };
}

/** The words of a word list, one a line; what follows # is a note. */
function readWords(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((word) => word !== '');
}

/** The files of a folder, as paths with slashes, sorted; hidden ones and leavings are left out. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftBehind.test(path))
    .sort();
}
