/** What a number may be: `min` and `max` belong to the range, `above` and `below` do not. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  /** The value must be greater than this. */
  readonly above?: number;
  /** The value must be less than this. */
  readonly below?: number;
  readonly integer?: boolean;
}

function words({ min, max, above, below, integer }: Range): string {
  const kind = integer ? 'an integer' : 'a number';
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  const low = above !== undefined ? `greater than ${above}` : min !== undefined ? `of at least ${min}` : '';
  const high = below !== undefined ? `less than ${below}` : max !== undefined ? `at most ${max}` : '';
  if (!low && !high) return integer ? kind : 'a finite number';
  return `${kind} ${[low, high].filter(Boolean).join(' and ')}`;
}

/** How a value is shown in an error: short, and never a whole object. */
export function found(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return value === null ? 'null' : Array.isArray(value) ? `a list of ${value.length}` : typeof value;
}

/**
 * Returns the value if it is a finite number in the range, so that no formula ever meets NaN or Infinity.
 * @param field the argument's name as the caller wrote it, e.g. `items[2].weight`
 * @throws RangeError naming the field, the allowed range and what was found
 */
export function inRange(field: string, value: unknown, range: Range = {}): number {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity, integer } = range;
  const right =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= min &&
    value <= max &&
    value > above &&
    value < below &&
    (!integer || Number.isInteger(value));
  if (!right) throw new RangeError(`${field} must be ${words(range)}; found ${found(value)}`);
  return value;
}

/**
 * The last gate of every function: a result that is not finite is an error, and minus nought is nought.
 * @throws RangeError when the inputs, each in its range, together leave the range of numbers
 */
export function result(name: string, value: number): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${name} cannot be computed: the inputs are too large or too small together`);
  }
  return value + 0;
}
