import { hash } from 'node:crypto';

/** The digests of objects that were met before: views are made once in a build and shown on many pages. */
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
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return hashed(primitive(value));
  if (notShown.has(value)) return 'not shown';
  const before = known.get(value);
  if (before !== undefined) return before;
  const digest = hashed(composed(value));
  known.set(value, digest);
  return digest;
}

const hashed = (text: string): string => hash('sha256', text, 'base64url').slice(0, 27);

function primitive(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  }
  throw new Error(
    `A page's key cannot be made of ${typeof value === 'function' ? 'a function' : typeof value}.`,
  );
}

/** Short values stand as they are, so that most of what is hashed is hashed once. */
const part = (value: unknown): string =>
  typeof value === 'object' && value !== null ? digestOf(value) : primitive(value);

function composed(value: object): string {
  if (Array.isArray(value)) return `[${value.map(part).join(',')}]`;
  if (value instanceof Date) return `date ${String(value.getTime())}`;
  if (value instanceof Map)
    return `map ${[...value].map(([key, one]) => `${part(key)}:${part(one)}`).join(',')}`;
  if (value instanceof Set) return `set ${[...value].map(part).join(',')}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error(`A page's key cannot be made of a ${value.constructor.name}.`);
  return `{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}:${part(one)}`)
    .join(',')}}`;
}
