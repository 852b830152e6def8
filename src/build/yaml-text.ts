import { parseDocument } from 'yaml';
import type { Document } from 'yaml';

/**
 * Parses YAML, for the build and for the content check alike: what the check has read is what is published. YAML 1.2, in
 * which dates and `yes` are texts.
 */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, version: '1.2', merge: false });
}

/** What texts held that were read before: several steps of a build ask for the fields of every text. */
const read = sharedMap();
/** Beyond so many texts, a live server begins to remember anew. */
const maxTexts = 50_000;

/** One for all copies of this module that a build loads: Astro's settings, its content layer and the pages have one each. */
function sharedMap(): Map<string, unknown> {
  const name = Symbol.for('trust-playbook:yaml');
  const found: unknown = Reflect.get(globalThis, name);
  if (found instanceof Map) return found as Map<string, unknown>;
  const made = new Map<string, unknown>();
  Reflect.set(globalThis, name, made);
  return made;
}

/**
 * What a YAML text holds.
 * @throws Error with the parser's words for the first mistake; `npm run check` says it in plain ones
 */
export function yamlValue(text: string): unknown {
  // A copy each time: who asks may change what it is given.
  if (read.has(text)) return structuredClone(read.get(text));
  const document = parseYaml(text);
  const [problem] = document.errors;
  if (problem) throw problem;
  const value = document.toJS() as unknown;
  if (read.size >= maxTexts) read.clear();
  read.set(text, value);
  return structuredClone(value);
}
