import { forbiddenKeys } from './forbidden-keys.ts';
import { ShapeError } from './shape-error.ts';

export { ShapeError } from './shape-error.ts';
export type { Expectation } from './shape-error.ts';

/**
 * Small parsers for data that comes from outside: storage, files, links. Each takes anything and returns the
 * typed value or throws a {@link ShapeError} that says where it went wrong and what was expected there.
 * Hand-written because a schema library would be the largest part of the bundle.
 */
export type Parser<Value> = (data: unknown, path?: string) => Value;

/** The value that a parser returns. */
export type Parsed<P> = P extends Parser<infer Value> ? Value : never;

const at = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

function plainObject(data: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new ShapeError(path, { code: 'object' });
  for (const key of Object.keys(data)) {
    if (forbiddenKeys.has(key)) throw new ShapeError(at(path, key), { code: 'known key' });
  }
  return data as Record<string, unknown>;
}

/** Text of at most `max` UTF-16 units (default 200), optionally of a pattern. */
export const text =
  ({ max = 200, pattern }: { max?: number; pattern?: RegExp } = {}): Parser<string> =>
  (data, path = '') => {
    if (typeof data !== 'string' || data.length > max || (pattern && !pattern.test(data))) {
      throw new ShapeError(path, { code: 'text', max });
    }
    return data;
  };

/** A finite number within `min..max`. */
export const number =
  ({ min = -Number.MAX_VALUE, max = Number.MAX_VALUE, integer = false } = {}): Parser<number> =>
  (data, path = '') => {
    const right =
      typeof data === 'number' && data >= min && data <= max && (!integer || Number.isInteger(data));
    if (!right) throw new ShapeError(path, { code: integer ? 'integer' : 'number', min, max });
    return data;
  };

/** Null, or what the parser takes. */
export const nullable =
  <Value>(parser: Parser<Value>): Parser<Value | null> =>
  (data, path = '') =>
    data === null ? null : parser(data, path);

/** A list of at most `max` items (default 1,000). */
export const list =
  <Value>(item: Parser<Value>, { max = 1000 } = {}): Parser<Value[]> =>
  (data, path = '') => {
    if (!Array.isArray(data) || data.length > max) throw new ShapeError(path, { code: 'list', max });
    return data.map((value: unknown, index) => item(value, at(path, index)));
  };

/** An object with free keys that match a pattern, at most `max` of them. */
export const entries =
  <Value>(
    value: Parser<Value>,
    { max = 1000, key = /^[\w.:-]{1,80}$/u } = {},
  ): Parser<Record<string, Value>> =>
  (data, path = '') => {
    const source = plainObject(data, path);
    const keys = Object.keys(source);
    if (keys.length > max) throw new ShapeError(path, { code: 'list', max });
    return Object.fromEntries(
      keys.map((name) => {
        if (!key.test(name)) throw new ShapeError(at(path, name.slice(0, 40)), { code: 'known key' });
        return [name, value(source[name], at(path, name))];
      }),
    );
  };

/** An object with exactly these keys; a missing or an unknown key is refused. */
export const object =
  <Shape extends Readonly<Record<string, Parser<unknown>>>>(
    shape: Shape,
  ): Parser<{ [Key in keyof Shape]: Parsed<Shape[Key]> }> =>
  (data, path = '') => {
    const source = plainObject(data, path);
    for (const key of Object.keys(source)) {
      if (!Object.hasOwn(shape, key)) throw new ShapeError(at(path, key.slice(0, 40)), { code: 'known key' });
    }
    return Object.fromEntries(
      Object.entries(shape).map(([key, parser]) => [key, parser(source[key], at(path, key))]),
    ) as { [Key in keyof Shape]: Parsed<Shape[Key]> };
  };
