import { migrate } from '../../domain/exchange/shape.ts';
import type { StoredShape } from '../../domain/exchange/shape.ts';

export type { StoredShape } from '../../domain/exchange/shape.ts';

/** Every key of ours begins with this; nothing else in the origin's storage is ours to touch. */
export const root = 'playbook:';

/** Raw texts that could not be read lie under `playbook:set-aside:<time>:<their key>`, untouched. */
export const quarantinePrefix = `${root}set-aside:`;

/** The part of the Storage interface that is used, so that tests can bring their own. */
export interface StorageLike {
  readonly length: number;
  key: (index: number) => string | null;
  getItem: (key: string) => string | null;
  setItem: (key: string, text: string) => void;
  removeItem: (key: string) => void;
}

/** Hands out the browser's storage; it may throw or give nothing, as browsers do when storage is blocked. */
export type StorageAccess = () => StorageLike | null | undefined;

/** What a stored text turned out to be. */
export type Opened<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'value'; readonly value: T }
  /** Written by a later version of the playbook: not ours to read or to write. */
  | { readonly kind: 'newer' }
  /** Truncated, foreign or of another shape. */
  | { readonly kind: 'corrupt' };

/** The key of a value, or of one entry. */
export const keyOf = (shape: StoredShape<unknown>, id?: string): string =>
  id === undefined ? root + shape.name : `${root}${shape.name}:${id}`;

/** Reads a stored text: never throws, never guesses. */
export function openText<T>(raw: string | null, shape: StoredShape<T>): Opened<T> {
  if (raw === null) return { kind: 'absent' };
  try {
    const { v, d } = JSON.parse(raw) as { v: unknown; d: unknown };
    if (typeof v !== 'number' || !Number.isInteger(v) || v < 1 || d === undefined) return { kind: 'corrupt' };
    if (v > shape.version) return { kind: 'newer' };
    return { kind: 'value', value: migrate(shape, v, d) };
  } catch {
    return { kind: 'corrupt' };
  }
}

/**
 * The text to store. The value is parsed first: what could not be read back is refused here, at the mistake.
 * @throws ShapeError
 */
export const encodeValue = <T>(shape: StoredShape<T>, value: T): string =>
  JSON.stringify({ v: shape.version, d: shape.parse(value) });

/** All keys below a prefix, in no order. */
export function keysBelow(storage: StorageLike, prefix: string): string[] {
  const keys: string[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index);
    if (key?.startsWith(prefix)) keys.push(key);
  }
  return keys;
}
