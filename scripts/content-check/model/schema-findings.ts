import { isScalar } from 'yaml';
import type { z } from 'zod';
import { describeField, fieldNames, neededFields, variantNames } from '../../lib/schema-docs/describe.ts';
import { isLanguage } from '../../../src/i18n/languages.ts';
import { formats, knownFormats } from '../../../src/schemas/formats.ts';
import type { FormatName } from '../../../src/schemas/formats.ts';
import { issueTexts } from '../../../src/schemas/issues.ts';
import type { IssueKind } from '../../../src/schemas/issues.ts';
import type { Advice, Expected, Found, SchemaPlace, ValueKind } from '../messages/schema-value.ts';
import { guessOf } from './did-you-mean.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { adviceFor, guessAdvice } from './schema-advice.ts';
import { quoted } from './yaml-problems.ts';
import { placeIn } from './yaml.ts';
import type { Path, YamlFile } from './yaml.ts';

/** What is read: a file, the way to the described thing in it, and its schema. */
interface Reading {
  readonly yaml: YamlFile;
  readonly base: Path;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** What a schema objects to as findings, each at its line. */
export function schemaFindings(
  yaml: YamlFile,
  base: Path,
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  return issues.flatMap((issue) => issueFindings({ yaml, base, schema, value }, issue));
}

function issueFindings(reading: Reading, issue: z.core.$ZodIssue): Finding[] {
  const { yaml, base, schema, value } = reading;
  // One of a list of terms, sources or paths is named, since many have the same fields.
  const whose = base.length > 0 ? nameOf(value) : undefined;
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (isFilledIn(yaml, [...base, ...path])) return [];
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, path, value);
    const cut = cutAtComma(valueAt(value, path), issue.keys);
    if (cut !== undefined)
      return [
        finding('schema', placeIn(yaml, [...base, ...path, cut.from]), 'cutAtComma', {
          whose,
          name: pathText([...path, cut.from], value),
          write: `${cut.from}: ${quoted(cut.text)}`,
        }),
      ];
    return issue.keys.map((key) =>
      finding('schema', placeIn(yaml, [...base, ...path, key], true), 'unknownField', {
        whose,
        name: pathText([...path, key], value),
        guess: guessOf(key, known),
        known,
      }),
    );
  }
  const place = placeIn(yaml, [...base, ...path]);
  const found = valueAt(value, path);
  const what: SchemaPlace = { whose, name: pathText(path, value) };
  if (found === undefined || found === null)
    return [finding('schema', place, 'missing', { ...what, advice: absentAdvice(reading, path, issue) })];
  const described = descriptionOf(schema, path, value);
  const kind = issue.code === 'custom' ? issueKindOf(issue.params?.['kind']) : undefined;
  if (issue.code === 'custom' && kind !== undefined) {
    const parameters = issue.params?.['parameters'] as object;
    return [finding('schema', place, 'between', { ...what, issue: kind, parameters, advice: described })];
  }
  const advice = adviceAt(reading, path, issue, found) ?? described;
  const wrong = { expected: expectedBy(issue, reading, path), found: foundOf(found), advice };
  return [finding('schema', place, 'wrong', { ...what, value: wrong })];
}

/**
 * A text between braces in which a comma was meant as a comma: what stands behind it has become a field without a value.
 * @returns the field that it was cut from, and its whole text
 */
function cutAtComma(fields: unknown, unknown: readonly string[]): { from: string; text: string } | undefined {
  const entries = Object.entries(fields ?? {}) as [string, unknown][];
  const first = entries.findIndex(
    ([name, value]) => value === null && unknown.includes(name) && !/^[\w-]+$/u.test(name),
  );
  const [from, before] = entries[first - 1] ?? [];
  if (from === undefined || typeof before !== 'string') return undefined;
  const end = entries.findIndex(([name], index) => index > first && !unknown.includes(name));
  const behind = entries.slice(first, end === -1 ? undefined : end).map(([name]) => name);
  return { from, text: [before, ...behind].join(', ') };
}

/** Whether a value was never written: it stands in for a language that the site does not publish. */
const isFilledIn = ({ document, published }: YamlFile, path: Path): boolean =>
  path.some(
    (part, index) =>
      isLanguage(part) && !published.includes(part) && !document.hasIn(path.slice(0, index + 1)),
  );

const issueKindOf = (kind: unknown): IssueKind | undefined =>
  (Object.keys(issueTexts) as IssueKind[]).find((one) => one === kind);

/** What to write where nothing stands. */
function absentAdvice({ yaml, base, schema, value }: Reading, path: Path, issue: z.core.$ZodIssue): Advice {
  // The name of a list from which the last entry was taken.
  const isEmptyList =
    issue.code === 'invalid_type' && issue.expected === 'array' && valueAt(value, path) === null;
  if (isEmptyList) return { kind: 'write', text: `${String(path.at(-1))}: []` };
  const note = noteBehind(yaml, [...base, ...path]);
  if (note !== undefined) return { kind: 'note', name: String(path.at(-1)), text: quoted(note) };
  return fieldsAdvice(schema, path, value) ?? descriptionOf(schema, path, value);
}

/** What to write instead of what stands there; undefined where only the description of the field helps. */
function adviceAt(
  { yaml, base, schema, value }: Reading,
  path: Path,
  issue: z.core.$ZodIssue,
  found: unknown,
): Advice | undefined {
  const isObject = typeof found === 'object' && !Array.isArray(found);
  const [only] = isObject ? Object.entries(found ?? {}) : [];
  if (issue.code === 'invalid_type' && issue.expected === 'string' && only !== undefined)
    return { kind: 'colon', text: quoted(`${only[0]}: ${String(only[1])}`) };
  const fields = typeof found === 'string' ? fieldsAdvice(schema, path, value) : undefined;
  if (fields) return fields;
  if (issue.code === 'invalid_type' && issue.expected === 'array' && isObject)
    return fieldsAdvice(schema, [...path, 0], value);
  if (issue.code === 'invalid_union' && typeof found === 'string') {
    const advice = guessAdvice(found, variantNames(schema, path, value));
    if (advice) return advice;
  }
  return adviceFor(issue, found, sourceAt(yaml, [...base, ...path]));
}

function fieldsAdvice(schema: z.ZodType, path: Path, value: unknown): Advice | undefined {
  const needed = neededFields(schema, path, value).map((one) => `${one}:`);
  const last = path.at(-1);
  return needed.length === 0
    ? undefined
    : { kind: 'fields', name: String(last ?? ''), entries: typeof last === 'number', needed };
}

function descriptionOf(schema: z.ZodType, path: Path, value: unknown): Advice {
  const text = describeField(schema, path, value);
  return text === undefined ? { kind: 'manual' } : { kind: 'described', text };
}

const valueKinds: readonly ValueKind[] = [
  'string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'date',
]; // prettier-ignore

/** What a schema expected, by the code of its objection: the library's own words are in English alone. */
function expectedBy(issue: z.core.$ZodIssue, { schema, value }: Reading, path: Path): Expected {
  const other: Expected = { kind: 'other', text: issue.message };
  if (issue.code === 'invalid_type') {
    const type = valueKinds.find((one) => one === issue.expected);
    return type === undefined ? other : { kind: 'type', type };
  }
  if (issue.code === 'invalid_value') return { kind: 'values', values: issue.values.map(String) };
  if (issue.code === 'invalid_union') {
    const values = variantNames(schema, path, value);
    return values.length === 0 ? other : { kind: 'values', values };
  }
  if (issue.code === 'invalid_format') {
    const format = formatOf(issue);
    return format === undefined ? other : { kind: 'format', format };
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return { kind: 'format', format: 'slug' };
  if (issue.code === 'too_big' || issue.code === 'too_small') return limitOf(issue) ?? other;
  return other;
}

function limitOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Expected | undefined {
  const isBig = issue.code === 'too_big';
  const limit = Number(isBig ? issue.maximum : issue.minimum);
  switch (issue.origin) {
    case 'number':
    case 'int':
      if (isBig) return { kind: issue.inclusive === false ? 'lessThan' : 'atMost', limit };
      return { kind: issue.inclusive === false ? 'moreThan' : 'atLeast', limit };
    case 'string':
      return isBig ? { kind: 'signs', most: limit } : { kind: 'notEmpty' };
    case 'array':
      return { kind: 'count', ...(isBig ? { most: limit } : { least: limit }) };
    default:
      return undefined;
  }
}

function formatOf(issue: z.core.$ZodIssueInvalidStringFormat): FormatName | undefined {
  const own = (Object.keys(formats) as (keyof typeof formats)[]).find(
    (name) => String(formats[name].pattern) === issue.pattern,
  );
  return (
    own ?? (Object.keys(knownFormats) as (keyof typeof knownFormats)[]).find((name) => name === issue.format)
  );
}

/** A value as the author wrote it: `1.0` is read as the number 1. */
function sourceAt({ document }: YamlFile, path: Path): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

function foundOf(value: unknown): Found {
  if (Array.isArray(value)) return { kind: 'list', count: value.length };
  if (typeof value === 'object' && value !== null) return { kind: 'fields' };
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return { kind: 'text', text: text.length > 60 ? `${text.slice(0, 60)}…` : text };
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
