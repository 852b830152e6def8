import { isScalar } from 'yaml';
import type { z } from 'zod';
import { didYouMean, joinWithAnd } from './did-you-mean.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { describeField, fieldNames, neededFields } from '../../lib/schema-docs/describe.ts';
import { adviceFor } from './schema-advice.ts';
import { quoted } from './yaml-problems.ts';
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
  // One of a list of terms, sources or paths is named, since many have the same fields.
  const whose = base.length > 0 ? nameOf(value) : undefined;
  const subject = whose === undefined ? '' : `${whose}: `;
  return issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = fieldNames(schema, path, value);
      return issue.keys.map((name) =>
        finding(
          'schema',
          placeIn(yaml, [...base, ...path, name], true),
          `${subject}unknown field ${pathText([...path, name], value)}`,
          didYouMean(
            name,
            known,
            known.length > 0 ? `the fields here are ${joinWithAnd(known)}` : 'take it away',
          ),
        ),
      );
    }
    const place = placeIn(yaml, [...base, ...path]);
    const found = valueAt(value, path);
    const name = pathText(path, value);
    const described = describeField(schema, path, value);
    const needed = neededFields(schema, path, value).map((one) => `${one}:`);
    const below =
      typeof path.at(-1) === 'number'
        ? `write each as fields: - ${needed[0] ?? ''} …, and ${joinWithAnd(needed.slice(1))} … in the same column on the next line`
        : `write ${String(path.at(-1) ?? '')}: and below it, two spaces further in, ${joinWithAnd(needed)}`;
    if (found === undefined || found === null) {
      const note = noteBehind(yaml, [...base, ...path]);
      const hint =
        note !== undefined
          ? `# begins a note that is not read; put quotes around it: ${String(path.at(-1))}: ${quoted(note)}`
          : needed.length > 0
            ? below
            : described;
      return [finding('schema', place, `${subject}${name === '' ? 'everything' : name} is missing`, hint)];
    }
    const message = `${subject}${name === '' ? '' : `${name}: `}${expectation(issue, found)}`;
    const advice =
      needed.length > 0 && typeof found === 'string'
        ? below
        : adviceFor(issue, found, sourceAt(yaml, [...base, ...path]));
    const [only] = typeof found === 'object' && !Array.isArray(found) ? Object.entries(found) : [];
    const asText =
      issue.code === 'invalid_type' && issue.expected === 'string' && only !== undefined
        ? `a colon with a space after it makes a field: put quotes around the text: ${quoted(`${only[0]}: ${String(only[1])}`)}`
        : undefined;
    return [finding('schema', place, message, asText ?? advice ?? described)];
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
  if (issue.code === 'too_big' && issue.origin === 'number' && /^[A-Z]/u.test(issue.message))
    return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}, found ${shown}`;
  if (issue.code === 'too_small' && issue.origin === 'number' && /^[A-Z]/u.test(issue.message))
    return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}, found ${shown}`;
  // A schema's own message says what is expected; zod's own ones begin with a capital letter.
  return issue.code === 'custom'
    ? issue.message
    : /^[A-Z]/u.test(issue.message)
      ? `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}; found ${shown}`
      : `expected ${issue.message}; found ${shown}`;
}

/** A value as the author wrote it: `1.0` is read as the number 1. */
function sourceAt({ document }: YamlFile, path: Path): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
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

/** The id or key by which an author knows an entry of a list. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, key } = value as { id?: unknown; key?: unknown };
  return [id, key].find((name) => typeof name === 'string');
}

/** `items[cl-2].question.en`: entries by their id, or by their number from 1 where they have none. */
function pathText(path: Path, value: unknown): string {
  return path
    .map((part, index) =>
      typeof part === 'number'
        ? `[${nameOf(valueAt(value, path.slice(0, index + 1))) ?? part + 1}]`
        : index === 0
          ? part
          : `.${part}`,
    )
    .join('');
}

/** What stands behind # where a value should be. */
function noteBehind({ document }: YamlFile, path: Path): string | undefined {
  const node = document.getIn(path, true);
  const comment = isScalar(node) && node.value === null ? node.comment : undefined;
  return typeof comment === 'string' && /^\S/u.test(comment) ? `#${comment.trim()}` : undefined;
}
