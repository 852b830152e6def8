import type { z } from 'zod';
import { finding, listing, meant } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { describeField, fieldNames } from '../schema-docs/describe.ts';
import { placeIn } from './yaml.ts';
import type { Path, YamlFile } from './yaml.ts';

/** Says in an author's words what a schema objects to, each at its line. */
export function schemaFindings(
  yaml: YamlFile,
  base: Path,
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = fieldNames(schema, path, value);
      return issue.keys.map((name) =>
        finding(
          'schema',
          placeIn(yaml, [...base, ...path, name], true),
          `unknown field ${pathText([...path, name])}`,
          meant(name, known, known.length > 0 ? `the fields here are ${listing(known)}` : 'take it away'),
        ),
      );
    }
    const found = valueAt(value, path);
    const missing = found === undefined || found === null;
    const name = pathText(path);
    const message = missing
      ? `${name === '' ? 'everything' : name} is missing`
      : `${name === '' ? '' : `${name}: `}${expectation(issue, found)}`;
    const hint = describeField(schema, path, value);
    return [finding('schema', placeIn(yaml, [...base, ...path]), message, hint)];
  });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'named fields',
  record: 'named fields',
  date: 'a date such as 2026-11-21',
};

function expectation(issue: z.core.$ZodIssue, found: unknown): string {
  const shown = foundText(found);
  if (issue.code === 'invalid_type')
    return `expected ${kinds[issue.expected] ?? issue.expected}, found ${shown}`;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map(String).join(' or ')}, found ${shown}`;
  if (issue.code === 'invalid_union' && issue.message.includes('Expected ')) {
    const variants = issue.message
      .replace(/^.*Expected /u, '')
      .replaceAll("'", '')
      .replaceAll(' | ', ' or ');
    return `expected ${variants}, found ${shown}`;
  }
  // A schema's own message says what is expected; zod's own ones begin with a capital letter.
  return /^[A-Z]/u.test(issue.message)
    ? `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}; found ${shown}`
    : issue.code === 'custom'
      ? issue.message
      : `expected ${issue.message}; found ${shown}`;
}

function foundText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'named fields';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, part) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

function pathText(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join('');
}
