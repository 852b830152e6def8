import { isSeq } from 'yaml';
import type { z } from 'zod';
import { readEntry } from './entry.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { ContentFolder } from './folder.ts';
import type { Entry, YamlTexts } from './model.ts';
import type { ReadYaml } from './yaml-cache.ts';
import { proseIn } from './yaml-prose.ts';
import { readYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

/** Reads a file that describes one thing; undefined where it is missing or cannot be read. */
export const readOne = <Schema extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
): Entry<z.infer<Schema>> | undefined =>
  entriesOf(folder, path, (file) => {
    const { entry, findings } = readEntry(file, [], schema);
    return { entries: [entry], findings };
  })[0];

/** Reads a file that describes a list of things; empty where it is missing or cannot be read. */
export const readList = <Schema extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
): readonly Entry<z.infer<Schema>>[] =>
  entriesOf(folder, path, (file) => {
    const list = file.document.contents;
    if (!isSeq(list)) {
      const notList = finding('schema', file.file.place(0), 'notList', { empty: !list }, 'error');
      return { entries: undefined, findings: [notList] };
    }
    const read = list.items.map((_, index) => readEntry(file, [index], schema));
    return { entries: read.map(({ entry }) => entry), findings: read.flatMap(({ findings }) => findings) };
  });

/** What a file describes; undefined where nothing of it can be told. */
interface Described<Fields> {
  readonly entries: readonly Entry<Fields>[] | undefined;
  readonly findings: readonly Finding[];
}

function entriesOf<Fields>(
  folder: ContentFolder,
  path: string,
  describe: (file: YamlFile) => Described<Fields>,
): readonly Entry<Fields>[] {
  if (!folder.paths.includes(path)) return [];
  const read = (): ReadYaml<Fields> => readFile(folder, path, describe);
  // Which languages are published decides which fields are needed.
  const version = folder.published.join();
  const { entries, texts, findings } =
    folder.texts?.yamlOf(path, `${version} ${folder.digestOf(path)}`, read) ?? read();
  folder.findings.push(...findings);
  if (texts) folder.yamlTexts.push(texts);
  if (!entries) folder.unreadable.push(path);
  return entries ?? [];
}

function readFile<Fields>(
  folder: ContentFolder,
  path: string,
  describe: (file: YamlFile) => Described<Fields>,
): ReadYaml<Fields> {
  const { file, isSound, findings: inFile } = folder.open(path);
  const read = isSound ? readYaml(file, undefined, folder.published) : { yaml: undefined, findings: [] };
  const findings = [...inFile, ...read.findings];
  if (!read.yaml) return { entries: undefined, texts: undefined, findings };
  const described = describe(read.yaml);
  return {
    entries: described.entries,
    texts: textsOf(read.yaml),
    findings: [...findings, ...described.findings],
  };
}

/** Every text of a file, and those in both languages as pairs. */
function textsOf(file: YamlFile): YamlTexts {
  const texts = proseIn(file);
  const byPath = new Map(texts.map(({ path, prose }) => [path.join('\n'), prose]));
  const pairs = texts.flatMap(({ path, prose: sv }) => {
    if (sv.language !== 'sv') return [];
    const en = byPath.get(path.map((part) => (part === 'sv' ? 'en' : part)).join('\n'));
    return en ? [{ sv, en }] : [];
  });
  return { prose: texts.map(({ prose }) => prose), pairs };
}
