/*
 * What a function asks of its arguments. Numbers are in a file of their own, because the first view of the calculator
 * needs nothing else of it.
 */
import { found } from './in-range.ts';

export { found, inRange, result } from './in-range.ts';
export type { Range } from './in-range.ts';

/**
 * Returns the value if it is a list whose length is in the range.
 * @throws RangeError naming the field and the allowed lengths
 */
export function listInRange(field: string, value: unknown, min: number, max: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length < min || value.length > max) {
    const length = min === max ? String(min) : `${min} to ${max}`;
    throw new RangeError(`${field} must be a list of ${length} entries; found ${found(value)}`);
  }
  return value;
}

/**
 * Returns the value if it is an object with fields: no list, no text, not null.
 * @throws RangeError naming the field
 */
export function recordOf(field: string, value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError(`${field} must be an object; found ${found(value)}`);
  }
  return value;
}

/**
 * Returns the value if it is a text of at least `least` characters.
 * @throws RangeError naming the field
 */
export function textOf(field: string, value: unknown, least = 0): string {
  if (typeof value !== 'string' || value.length < least) {
    throw new RangeError(
      `${field} must be a text${least > 0 ? ' that is not empty' : ''}; found ${found(value)}`,
    );
  }
  return value;
}
