import { forbiddenKeys } from './forbidden-keys.ts';
import { ShapeError } from './shape-error.ts';
import type { Parser } from './parse.ts';

/**
 * What a value that is kept looks like, in the browser's storage and in export files alike. In the storage it
 * lies under the site's root and `<name>`, or one key an entry under `<name>:<entry id>`, as a text with its version;
 * `src/stores/persistence/codec.ts` knows both.
 */
export interface StoredShape<T> {
  readonly name: string;
  /** From 1; raised whenever what `parse` takes changes. */
  readonly version: number;
  /** Returns the value or throws a ShapeError. */
  readonly parse: Parser<T>;
  /** From version n to n + 1, for every n that was ever released. */
  readonly migrations?: Readonly<Record<number, (data: unknown) => unknown>>;
}

/**
 * Brings data of an older version up to the present one, step by step, and parses it.
 * @param version the version that wrote it, 1..shape.version
 * @param path where the data stands, for the error
 * @throws ShapeError for data of another shape or a version from which no way leads here
 */
export function migrate<T>(shape: StoredShape<T>, version: number, data: unknown, path = ''): T {
  let current = data;
  for (let from = version; from < shape.version; from += 1) {
    const step = shape.migrations?.[from];
    if (!step) throw new ShapeError(path, { code: 'known key' });
    try {
      current = step(current);
    } catch {
      // A step expects what its version wrote; data that makes it stumble was not that.
      throw new ShapeError(path, { code: 'object' });
    }
  }
  return shape.parse(current, path);
}

const entryId = /^[\w.:-]{1,200}$/u;

/** Whether a text may be the id of an entry: it becomes part of a key and a property's name. */
export const isEntryId = (id: unknown): id is string =>
  typeof id === 'string' && entryId.test(id) && !forbiddenKeys.has(id);
