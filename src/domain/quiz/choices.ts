import { found } from '../range.ts';

/**
 * Returns the value if it is one of those that are known.
 * @throws RangeError naming the field and what it may be
 */
export function oneOf(field: string, value: unknown, known: readonly string[]): string {
  if (typeof value !== 'string' || !known.includes(value)) {
    throw new RangeError(`${field} must be one of ${known.join(', ')}; found ${found(value)}`);
  }
  return value;
}

/** @throws RangeError when a value stands twice in the list */
export function distinct(field: string, values: readonly (string | number)[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new RangeError(`${field} must name each once; found ${found(twice)} twice`);
}
