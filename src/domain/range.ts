/** The numbers that an argument may be. A limit that is `exclusive` is itself refused. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly exclusiveMin?: boolean;
  readonly exclusiveMax?: boolean;
  readonly integer?: boolean;
}

function describe({ min, max, exclusiveMin, exclusiveMax, integer }: Range): string {
  const kind = integer ? 'a whole number' : 'a finite number';
  const low = min === undefined ? '' : exclusiveMin ? `above ${min}` : `from ${min}`;
  const high = max === undefined ? '' : exclusiveMax ? `below ${max}` : `to ${max}`;
  return [kind, low, high].filter(Boolean).join(' ');
}

/**
 * Refuses what is not a number of the range, so that no formula ever meets NaN or Infinity.
 * @param field the argument's name as the caller wrote it, e.g. `items[2].weight`
 * @returns the number itself
 * @throws RangeError `weight: must be a finite number above 0, was -1`
 */
export function checkNumber(field: string, value: unknown, range: Range = {}): number {
  const { min = -Infinity, max = Infinity, exclusiveMin, exclusiveMax, integer } = range;
  const right =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (exclusiveMin ? value > min : value >= min) &&
    (exclusiveMax ? value < max : value <= max) &&
    (!integer || Number.isInteger(value));
  if (!right) throw new RangeError(`${field}: must be ${describe(range)}, was ${String(value)}`);
  return value;
}

/**
 * Refuses a result that arguments of an extreme size have carried beyond the numbers.
 * @throws RangeError naming the result
 */
export function checkResult(field: string, value: number): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${field}: the arguments are too large or too small to give a finite result`);
  }
  return value === 0 ? 0 : value; // never -0
}

/** @throws RangeError when the list holds fewer than `min` or more than `max` items */
export function checkLength(field: string, list: readonly unknown[], min: number, max = Infinity): void {
  if (!Array.isArray(list) || list.length < min || list.length > max) {
    const most = max === Infinity ? '' : ` and at most ${max}`;
    const found = Array.isArray(list) ? String(list.length) : typeof list;
    throw new RangeError(`${field}: must hold at least ${min}${most}, was ${found}`);
  }
}

/** @throws RangeError when an id stands twice in the list */
export function checkDistinct(field: string, ids: readonly (string | number)[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new RangeError(`${field}: must name each once, was twice ${twice}`);
}

/** @throws RangeError when the id is not one of those that are known */
export function checkKnown(field: string, id: unknown, known: readonly string[]): void {
  if (typeof id !== 'string' || !known.includes(id)) {
    throw new RangeError(`${field}: must be one of ${known.join(', ')}, was ${String(id)}`);
  }
}
