import { isMap, isScalar } from 'yaml';
import type { Document, Node as YamlNode } from 'yaml';
import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { noteYaml, parseYaml } from '../../../src/build/yaml-text.ts';
import type { Finding } from './finding.ts';
import type { Place, SourceFile } from './place.ts';
import { isReadable, yamlProblems } from './yaml-problems.ts';

/** The way from the top of a document to a value: keys, and indexes in lists. */
export type Path = readonly (string | number)[];

/** A YAML text that could be read. */
export interface YamlFile {
  readonly file: SourceFile;
  readonly document: Document;
  readonly value: unknown;
  /** The languages that the site publishes: the others need no text. */
  readonly published: readonly Language[];
}

/**
 * Parses YAML.
 * @param published the site's languages; default: all
 * @param end where the YAML ends in the file (frontmatter); default: the end of the file
 * @returns the file where it can be read; with fields that stand twice it can, the last one counts
 */
export function readYaml(
  file: SourceFile,
  end = file.text.length,
  published: readonly Language[] = languages,
): { yaml?: YamlFile; findings: Finding[] } {
  const text = file.text.slice(0, end);
  const document = parseYaml(text);
  const problems = yamlProblems(text, document);
  const findings = problems.map(({ offset, kind, parameters }) => ({
    ...file.place(offset),
    rule: 'yaml' as const,
    kind,
    parameters,
  }));
  const runTogether = problems.some(({ kind }) => kind === 'noDash');
  const readable = problems.length === 0 || (isReadable(document) && !runTogether);
  if (!readable) return { findings };
  const value: unknown = document.toJS();
  noteYaml(text, document, value);
  return { yaml: { file, document, value, published }, findings };
}

/** The place of the value at a path; of its key where `key`; otherwise of the nearest thing around it. */
export function placeIn({ file, document }: YamlFile, path: Path, key = false): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const around = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (length > 0 && isMap(around)) {
      const pair = around.items.find((item) => isScalar(item.key) && item.key.value === last);
      const range = pair && ((key ? undefined : rangeOf(pair.value)) ?? rangeOf(pair.key));
      if (range) return file.place(range[0]);
    }
    const range = rangeOf(length === 0 ? document.contents : document.getIn(path.slice(0, length), true));
    if (range) return file.place(range[0]);
  }
  return file.place(0);
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range = (node as YamlNode | null | undefined)?.range;
  // An empty value has an empty range behind its key: the key tells more.
  return range && range[0] !== range[1] ? range : undefined;
}
