import { exportFormat, exportVersion, fileKeys } from './export.ts';
import type { ExportedRecord } from './export.ts';
import { moment } from './dates.ts';
import { ShapeError, entries, number } from './parse.ts';
import type { Expectation } from './parse.ts';
import { forbiddenKey } from './find-forbidden-key.ts';
import { isEntryId, migrate } from './shape.ts';
import type { StoredShape } from './shape.ts';
import { unreadableTexts } from './unreadable-texts.ts';
import type { UnreadableText } from './unreadable-texts.ts';

/** The largest file that is opened, in characters. A full browser storage holds about as much. */
export const maxFileLength = 6_000_000;
/** The deepest nesting; the site's own files have five levels. */
const maxDepth = 20;
/** The most records of one kind. */
const maxRecords = 20_000;

/** Why a file is refused, and where. One of these has one sentence in the dictionary. */
export type FileProblem =
  /** The browser could not read it: moved or changed since it was chosen, or on a disk that is gone. */
  | { readonly code: 'unopened' }
  | { readonly code: 'too large' }
  | { readonly code: 'too deep' }
  /** The file ends in the middle: a broken download, most often. */
  | { readonly code: 'cut off' }
  /** `line` from 1; null where the browser does not tell. */
  | { readonly code: 'not json'; readonly line: number | null }
  /** A file of some other program, or another kind of ours (`format` says which). */
  | { readonly code: 'other format'; readonly format: string | null }
  | { readonly code: 'newer' }
  | { readonly code: 'forbidden key'; readonly path: string }
  | { readonly code: 'shape'; readonly path: string; readonly expected: Expectation }
  /** Two different records with one id. */
  | { readonly code: 'duplicate'; readonly path: string };

/** What a file holds, each record in the present version. */
export interface FileContent {
  readonly exportedAt: string;
  readonly records: readonly ExportedRecord[];
  /** Records that stood in the file more than once, identically. */
  readonly repeated: number;
  /** Texts that the version which wrote the file could not read. */
  readonly unreadable: readonly UnreadableText[];
}

export type Read<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly problem: FileProblem };

const refuse = (problem: FileProblem) => ({ ok: false as const, problem });

/** Nesting depth and whether the text ends inside something, found without parsing it. */
function scan(text: string): { depth: number; cutOff: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return { depth: deepest, cutOff: inString || depth > 0 };
}

/** The line of a syntax error, from what the browser says about it. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/**
 * Reads JSON that comes from outside: limits size and depth before parsing and refuses keys that could reach
 * a prototype, at any level.
 */
export function readJson(text: string): Read<Readonly<Record<string, unknown>>> {
  if (text.length > maxFileLength) return refuse({ code: 'too large' });
  const plain = text.replace(/^\ufeff/u, '');
  const { depth, cutOff } = scan(plain);
  if (depth > maxDepth) return refuse({ code: 'too deep' });
  let data: unknown;
  try {
    data = JSON.parse(plain);
  } catch (error) {
    return refuse(cutOff ? { code: 'cut off' } : { code: 'not json', line: lineOf(error, plain) });
  }
  const path = forbiddenKey(data);
  if (path !== null) return refuse({ code: 'forbidden key', path: path.slice(0, 200) });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return refuse({ code: 'other format', format: null });
  }
  return { ok: true, content: data as Record<string, unknown> };
}

/**
 * Checks the frame that every file of ours has.
 * @returns the problem, or null
 */
export function frameProblem(
  data: Readonly<Record<string, unknown>>,
  format: string,
  version: number,
): FileProblem | null {
  if (data['format'] !== format) {
    const found = data['format'];
    return { code: 'other format', format: typeof found === 'string' ? found.slice(0, 60) : null };
  }
  const found = data['version'];
  if (typeof found === 'number' && Number.isInteger(found) && found > version) return { code: 'newer' };
  if (found !== version) {
    return { code: 'shape', path: 'version', expected: { code: 'integer', min: 1, max: version } };
  }
  return null;
}

const frameKeys = new Set(['format', 'version', 'exportedAt', 'shapes', 'unread']);
const versions = entries(number({ min: 1, integer: true }));

class Refusal extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Two values with the same content, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value;
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

/**
 * What is kept, and how its records are told apart: `none` where there is only one, `key` where the id stands
 * outside the record, `own` where the record has an `id` itself.
 */
export interface Kind {
  readonly shape: StoredShape<unknown>;
  readonly id: 'none' | 'key' | 'own';
}

/**
 * Reads an export file of any version that was ever released: all of it, or nothing and the reason.
 * @param kinds every kind of record that the present version knows
 */
export function readExport(text: string, kinds: readonly Kind[]): Read<FileContent> {
  const json = readJson(text);
  if (!json.ok) return json;
  const data = json.content;
  const wrongFrame = frameProblem(data, exportFormat, exportVersion);
  if (wrongFrame) return refuse(wrongFrame);
  try {
    const known = new Map(kinds.map((kind) => [fileKeys[kind.shape.name] ?? kind.shape.name, kind]));
    const written = data['shapes'] === undefined ? {} : versions(data['shapes'], 'shapes');
    const records = new Map<string, ExportedRecord>();
    let repeated = 0;
    for (const [key, part] of Object.entries(data)) {
      if (frameKeys.has(key)) continue;
      const kind = known.get(key);
      if (!kind) throw new ShapeError(key.slice(0, 60), { code: 'known key' });
      const { shape } = kind;
      const version = written[shape.name] ?? 1;
      if (version > shape.version) throw new Refusal({ code: 'newer' });
      if (kind.id === 'none') {
        const value = migrate(shape, version, part, key);
        records.set(shape.name, { name: shape.name, version: shape.version, value });
        continue;
      }
      if (!Array.isArray(part) || part.length > maxRecords) {
        throw new ShapeError(key, { code: 'list', max: maxRecords });
      }
      part.forEach((item: unknown, index) => {
        const path = `${key}[${index}]`;
        const record = readRecord(item, kind, version, path);
        const place = `${shape.name}:${record.id ?? ''}`;
        const before = records.get(place);
        if (before && !sameValue(before.value, record.value)) throw new Refusal({ code: 'duplicate', path });
        if (before) repeated += 1;
        records.set(place, record);
      });
    }
    const exportedAt = moment(data['exportedAt'], 'exportedAt');
    const unreadable = data['unread'] === undefined ? [] : unreadableTexts(data['unread'], 'unread');
    return { ok: true, content: { exportedAt, records: [...records.values()], repeated, unreadable } };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    if (!(error instanceof ShapeError)) throw error;
    return refuse({ code: 'shape', path: error.path, expected: error.expected });
  }
}

/** One record of a list. Those that have no `id` of their own carry it in the file only. */
function readRecord(
  item: unknown,
  { shape, id: where }: Kind,
  version: number,
  path: string,
): ExportedRecord {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new ShapeError(path, { code: 'object' });
  }
  const { id, ...rest } = item as { id?: unknown };
  if (!isEntryId(id)) throw new ShapeError(`${path}.id`, { code: 'text', max: 200 });
  const value = migrate(shape, version, where === 'own' ? item : rest, path);
  return { name: shape.name, id, version: shape.version, value };
}
