import { migrate } from '../../domain/exchange/shape.ts';
import type { StoredShape } from '../../domain/exchange/shape.ts';
import { root } from './key-prefix.ts';

export { familyPrefix, prefixOf, quarantinePrefix, root } from './key-prefix.ts';
export type { StoredShape } from '../../domain/exchange/shape.ts';

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
 * The sequence number in a stored text, `"s":7}` at its end; 0 where it has none: an earlier version wrote it, or the
 * light code of the reading pages. It grows with each change, so that the newer of two texts is known without a clock.
 */
export const sequenceOf = (raw: string | null): number =>
  Number(/,"s":(\d{1,12})\}$/u.exec(raw?.slice(-24) ?? '')?.[1] ?? 0);

/** Whether a value is a sequence number. No browser comes near the end; a number beyond it would leave no room above it. */
export const isSequence = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e12;

/** The text with a sequence number. */
export const withSequence = (text: string, sequence: number): string =>
  `${withoutSequence(text).slice(0, -1)},"s":${sequence}}`;

/** The text as it was before it got its sequence number. */
export const withoutSequence = (raw: string): string => raw.replace(/,"s":\d{1,30}\}$/u, '}');

/**
 * The text to store. The value is parsed first: what could not be read back is refused here, at the mistake.
 * @throws ShapeError
 */
export const encodeValue = <T>(shape: StoredShape<T>, value: T): string =>
  JSON.stringify({ v: shape.version, d: shape.parse(value) });

/** All keys below a prefix, in no order; not those of a site below a path, which begin with it too. */
export function keysBelow(storage: StorageLike, prefix: string): string[] {
  const keys: string[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index);
    if (key?.startsWith(prefix) && key[prefix.length] !== '/') keys.push(key);
  }
  return keys;
}
