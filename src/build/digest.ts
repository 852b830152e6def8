import { hash } from 'node:crypto';
import { rememberTexts } from './remember-texts.ts';

/** What is longer stands as its digest in what holds it, so that a view of many pages, or the text of a page that is searched, is hashed once. */
const longest = 200;

/** What stands for objects that were met before: views are made once in a build and shown on many pages. */
const known = new WeakMap<object, string>();
const notShown = new WeakSet<object>();

/**
 * Marks an object that hangs on a view without being shown by the pages that get the view, such as the entry from which
 * only a text's own page renders its text: no digest looks into it. A page that does show it adds it to its key.
 * @returns the same object
 */
export function outsideDigest<T extends object>(value: T): T {
  notShown.add(value);
  return value;
}

/**
 * A digest of plain data: equal for equal values with their fields in the same order, which is that of a file that is made by
 * going through them, such as the texts of the search. What is marked by {@link outsideDigest} is passed over.
 * @param value strings, numbers, booleans, null, undefined, dates, and lists, maps, sets and plain objects of them
 * @throws Error for anything else, such as a function, of which no digest could tell that it has changed
 */
export const digestOf = (value: unknown): string => hashed(part(value));

const hashed = (text: string): string => hash('sha256', text, 'base64url').slice(0, 27);

/** What stands for a value in what holds it. */
function part(value: unknown): string {
  if (typeof value === 'string' && value.length > longest) return digestOfText(value);
  if (typeof value !== 'object' || value === null) return primitive(value);
  if (notShown.has(value)) return 'not shown';
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = composed(value);
  const own = text.length > longest ? `#${hashed(text)}` : text;
  known.set(value, own);
  return own;
}

const digestOfText = rememberTexts((text) => `text ${hashed(text)}`);

function primitive(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  }
  throw new Error(
    `A page's key cannot be made of ${typeof value === 'function' ? 'a function' : typeof value}.`,
  );
}

function composed(value: object): string {
  if (Array.isArray(value)) return `[${value.map(part).join(',')}]`;
  if (value instanceof Date) return `date ${String(value.getTime())}`;
  if (value instanceof Map)
    return `map(${[...value].map(([key, one]) => `${part(key)}:${part(one)}`).join(',')})`;
  if (value instanceof Set) return `set(${[...value].map(part).join(',')})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error(`A page's key cannot be made of a ${value.constructor.name}.`);
  return `{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}:${part(one)}`)
    .join(',')}}`;
}
