import { isMap, isScalar, isSeq } from 'yaml';
import type { Scalar } from 'yaml';
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
  eachText(yaml.document.contents, [], (node, path) => {
    const language = path.find(isLanguage);
    if (language === undefined || path.at(-1) === 'slug') return;
    const role = path.some((step) => searchWords.includes(step)) ? 'search word' : 'field';
    found.push({ path, prose: proseOfScalar(yaml.file, node, language, role) });
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
  eachText(yaml.document.contents, [], (node, path) => {
    const [field = ''] = path;
    if (dataFields.includes(field) || path.at(-1) === 'date') return;
    found.push(proseOfScalar(yaml.file, node, language, roleOf(field)));
  });
  return found;
}

/** The text of a YAML value with its places. */
function proseOfScalar(
  file: SourceFile,
  node: Scalar<string>,
  language: Prose['language'],
  role: Prose['role'] = 'field',
): Prose {
  const text = node.value;
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

/** Goes through the texts below a node, in reading order, each with its path of keys and indexes. The keys are no texts. */
function eachText(node: unknown, path: Path, found: (text: Scalar<string>, path: Path) => void): void {
  if (isScalar(node)) {
    if (typeof node.value === 'string') found(node as Scalar<string>, path);
  } else if (isSeq(node))
    node.items.forEach((item, index) => {
      eachText(item, [...path, index], found);
    });
  else if (isMap(node))
    for (const { key, value } of node.items) {
      // A key may hold texts itself where it is no text.
      if (!isScalar(key)) eachText(key, path, found);
      eachText(value, isScalar(key) ? [...path, String(key.value)] : path, found);
    }
}
