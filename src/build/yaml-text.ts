import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { plainDocument } from './plain-yaml.ts';

const options = {
  // The parser's own warnings would be printed to the author, in English; the check says what is wrong.
  logLevel: 'error',
  prettyErrors: false,
  version: '1.2',
  merge: false,
} as const;

/**
 * Parses YAML, for the build and for the content check alike: what the check has read is what is published. YAML 1.2, in
 * which dates and `yes` are texts.
 */
export const parseYaml = (text: string): Document.Parsed =>
  plainDocument(text, options) ?? parseDocument(text, options);

let last: { readonly text: string; readonly value: unknown } | undefined;

/**
 * What a YAML text holds, as far as it can be read: for who asks one thing of a text that the check has more to say of. Of the text
 * that was asked for last it is known, since several ask for `site.yaml` one after the other. Not to be changed by who asks.
 */
export function readableYaml(text: string): unknown {
  if (last?.text !== text) last = { text, value: parseYaml(text).toJS() as unknown };
  return last.value;
}

/** What texts held that were read before: several steps of a build ask for the fields of every text. */
const read = sharedMap();
/** Those that somebody has asked for in this process. */
const asked = new Set<string>();
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
  asked.add(text);
  // A copy each time: who asks may change what it is given.
  if (read.has(text)) return structuredClone(read.get(text));
  const document = parseYaml(text);
  const [problem] = document.errors;
  if (problem) throw problem;
  const value = document.toJS() as unknown;
  remember(text, value);
  return structuredClone(value);
}

function remember(text: string, value: unknown): void {
  if (read.size >= maxTexts) read.clear();
  read.set(text, value);
}

/**
 * Takes over what the check has read just before: to parse the fields of a thousand texts takes as long as to compile them.
 * @param document what {@link parseYaml} has made of the text; one with mistakes is left to {@link yamlValue}, which tells of them
 * @param value what it holds
 */
export function noteYaml(text: string, document: Document.Parsed, value: unknown): void {
  // A copy: whose it is may change it.
  if (document.errors.length === 0) remember(text, structuredClone(value));
}

/**
 * Takes over what an earlier build has read: parsing the fields of a thousand texts takes a tenth of a build after one edit.
 * @param file what {@link keptYaml} has given, if it is there
 * @param key names the parser and the engine; what was kept under another is left alone
 */
export function recallYaml(file: string, key: string): void {
  try {
    const kept = readFileSync(file);
    const content = kept.subarray(sealLength);
    if (kept.subarray(0, sealLength).toString() !== sealOf(content)) return;
    const { key: before, read: values } = deserialize(content) as {
      readonly key: string;
      readonly read: ReadonlyMap<string, unknown>;
    };
    if (before === key) for (const [text, value] of values) read.set(text, value);
  } catch {
    // Nothing is kept: all is read anew.
  }
}

/** What this build has read of YAML, for {@link recallYaml}, with its hash in front. */
export function keptYaml(key: string): Uint8Array {
  const content = serialize({ key, read: new Map([...read].filter(([text]) => asked.has(text))) });
  return Buffer.concat([Buffer.from(sealOf(content)), content]);
}

/** In characters: SHA-256 in base64. */
const sealLength = 43;
const sealOf = (content: Uint8Array): string => hash('sha256', content, 'base64url');
