import { parseDocument } from 'yaml';
import type { Document } from 'yaml';

/**
 * Parses YAML, for the build and for the content check alike: what the check has read is what is published. YAML 1.2, in
 * which dates and `yes` are texts.
 */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, version: '1.2', merge: false });
}

/**
 * What a YAML text holds.
 * @throws Error with the parser's words for the first mistake; `npm run check` says it in plain ones
 */
export function yamlValue(text: string): unknown {
  const document = parseYaml(text);
  const [problem] = document.errors;
  if (problem) throw problem;
  return document.toJS() as unknown;
}
