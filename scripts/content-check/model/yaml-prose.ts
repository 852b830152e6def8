import { isMap, isScalar, isSeq, visit } from 'yaml';
import { isLanguage } from '../../../src/i18n/languages.ts';
import type { Prose } from './model.ts';
import { align } from './place.ts';
import type { SourceFile } from './place.ts';
import type { Path, YamlFile } from './yaml.ts';

/** Lists that feed the search and are not read as text. */
const searchWords: readonly (string | number)[] = ['synonyms', 'search', 'inflections', 'keywords'];

/** Every text of a file that stands under `sv` or `en`; addresses (`slug`) are no texts. */
export function proseIn(yaml: YamlFile): { path: Path; prose: Prose }[] {
  const found: { path: Path; prose: Prose }[] = [];
  // Fingerprints, which stand under a language and are no text.
  if (yaml.file.path.endsWith('translations.yaml')) return found;
  visit(yaml.document, {
    Scalar: (part, node, ancestors) => {
      if (part === 'key' || typeof node.value !== 'string') return;
      const path = pathTo(ancestors, node);
      const language = path.find(isLanguage);
      if (language === undefined || path.at(-1) === 'slug') return;
      const role = path.some((step) => searchWords.includes(step)) ? 'search word' : 'field';
      found.push({ path, prose: proseOfScalar(yaml.file, node, language, role) });
    },
  });
  return found;
}

/** The fields of a frontmatter that hold no words for readers. */
const dataFields: readonly (string | number)[] = [
  'key', 'theme', 'dimensions', 'related', 'sources', 'articles', 'needs', 'updated',
  'owner', 'reviewed', 'reviewIn', 'aliases',
]; // prettier-ignore

function roleOf(field: string | number): Prose['role'] {
  if (field === 'title') return 'title';
  if (field === 'point') return 'paragraph';
  return searchWords.includes(field) ? 'search word' : 'field';
}

/** Every text of a frontmatter, which is all in the language of its file. */
export function frontmatterProse(yaml: YamlFile, language: Prose['language']): Prose[] {
  const found: Prose[] = [];
  visit(yaml.document, {
    Scalar: (part, node, ancestors) => {
      if (part === 'key' || typeof node.value !== 'string') return;
      const path = pathTo(ancestors, node);
      const [field = ''] = path;
      if (dataFields.includes(field) || path.at(-1) === 'date') return;
      found.push(proseOfScalar(yaml.file, node, language, roleOf(field)));
    },
  });
  return found;
}

/** The text of a YAML value with its places. */
function proseOfScalar(
  file: SourceFile,
  node: { value: unknown; range?: readonly [number, number, number] | null | undefined },
  language: Prose['language'],
  role: Prose['role'] = 'field',
): Prose {
  const text = String(node.value);
  const [start, end] = node.range ?? [0, 0];
  let offsets: number[] | undefined;
  return {
    language,
    role,
    text,
    at: (index) => {
      offsets ??= align(file.text, start, end, text);
      return file.place(offsets[index] ?? start);
    },
  };
}

/** The path of keys and indexes from the top of the document to a node. */
function pathTo(ancestors: readonly unknown[], node: unknown): Path {
  const chain = [...ancestors, node];
  return chain.flatMap((one, index): (string | number)[] => {
    const above = chain[index - 1];
    if (isSeq(above)) return [above.items.indexOf(one)];
    const key = (one as { key?: unknown } | null)?.key;
    return isMap(above) && isScalar(key) ? [String(key.value)] : [];
  });
}
