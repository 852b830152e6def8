import { isSeq } from 'yaml';
import type { z } from 'zod';
import { readEntry } from './entry.ts';
import { finding } from './finding.ts';
import type { ContentFolder } from './folder.ts';
import type { Entry } from './model.ts';
import { proseIn } from './yaml-prose.ts';
import { readYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

/** Reads a file that describes one thing; undefined where it is missing or cannot be read. */
export function readOne<Schema extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
): Entry<z.infer<Schema>> | undefined {
  const file = openYaml(folder, path);
  if (!file) return undefined;
  const read = readEntry(file, [], schema);
  folder.findings.push(...read.findings);
  return read.entry;
}

/** Reads a file that describes a list of things; empty where it is missing or cannot be read. */
export function readList<Schema extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
): Entry<z.infer<Schema>>[] {
  const file = openYaml(folder, path);
  if (!file) return [];
  const entries = file.document.contents;
  if (!isSeq(entries)) {
    folder.unreadable.push(path);
    folder.findings.push(finding('schema', file.file.place(0), 'notList', { empty: !entries }, 'error'));
    return [];
  }
  return entries.items.map((_, index) => {
    const read = readEntry(file, [index], schema);
    folder.findings.push(...read.findings);
    return read.entry;
  });
}

function openYaml(folder: ContentFolder, path: string): YamlFile | undefined {
  if (!folder.paths.includes(path)) return undefined;
  const { file, sound } = folder.open(path);
  const read = sound ? readYaml(file, undefined, folder.published) : { yaml: undefined, findings: [] };
  folder.findings.push(...read.findings);
  if (read.yaml) keepTexts(folder, read.yaml);
  else folder.unreadable.push(path);
  return read.yaml;
}

/** Keeps every text of a file, and those in both languages as pairs. */
function keepTexts(folder: ContentFolder, file: YamlFile): void {
  const texts = proseIn(file);
  folder.prose.push(...texts.map((text) => text.prose));
  const byPath = new Map(texts.map((text) => [text.path.join('\n'), text.prose]));
  for (const { path, prose: sv } of texts.filter((text) => text.prose.language === 'sv')) {
    const en = byPath.get(path.map((part) => (part === 'sv' ? 'en' : part)).join('\n'));
    if (en) folder.pairs.push({ sv, en });
  }
}
