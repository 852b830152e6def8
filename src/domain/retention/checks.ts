/** What a number may be: both ends belong to the range unless `above` or `below` says otherwise. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  /** The value must be greater than this. */
  readonly above?: number;
  readonly integer?: boolean;
}

/** Amounts of money: 10²⁴ either way, far beyond any company, so that products stay finite. */
export const money: Range = { min: -1e24, max: 1e24 };
/** Amounts that cannot be negative, such as a cost. */
export const cost: Range = { min: 0, max: 1e24 };
/** Numbers of customers, posts or people; fractions are averages and allowed. */
export const count: Range = { min: 0, max: 1e12 };
/** Shares, probabilities and yearly retention. */
export const fraction: Range = { min: 0, max: 1 };
/** Discount rates per year; 1,000 % is the roof. */
export const discountRate: Range = { min: 0, max: 10 };
/** Growth per year; everything may be lost, and at most eleven times the size is reached. */
export const growthRate: Range = { min: -1, max: 10 };
/** Years ahead in closed formulas. */
export const years: Range = { min: 1, max: 1_000_000, integer: true };
/** Years ahead where every year becomes a row. */
export const listedYears: Range = { min: 1, max: 1000, integer: true };

function words({ min, max, above, integer }: Range): string {
  const kind = integer ? 'an integer' : 'a number';
  if (above !== undefined)
    return `${kind} greater than ${above}${max === undefined ? '' : ` and at most ${max}`}`;
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  if (min !== undefined) return `${kind} of at least ${min}`;
  return max === undefined ? kind : `${kind} of at most ${max}`;
}

/** How a value is shown in an error: short, and never a whole object. */
function found(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
}

/**
 * Returns the value if it is a finite number in the range.
 * @throws RangeError naming the field, the allowed range and what was found
 */
export function inRange(field: string, value: unknown, range: Range): number {
  const right =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (range.min === undefined || value >= range.min) &&
    (range.max === undefined || value <= range.max) &&
    (range.above === undefined || value > range.above) &&
    (!range.integer || Number.isInteger(value));
  if (!right) throw new RangeError(`${field} must be ${words(range)}; found ${found(value)}`);
  return value;
}

/**
 * Returns the value if it is a list whose length is in the range.
 * @throws RangeError naming the field and the allowed lengths
 */
export function listInRange(field: string, value: unknown, min: number, max: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length < min || value.length > max) {
    const length = Array.isArray(value) ? `a list of ${value.length}` : found(value);
    throw new RangeError(`${field} must be a list of ${min} to ${max} entries; found ${length}`);
  }
  return value;
}

/**
 * The last gate of every function: a result that is not finite is an error, and minus nought is nought.
 * @throws RangeError when the inputs, each in its range, together leave the range of numbers
 */
export function result(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is too large to be computed from these inputs`);
  return value + 0;
}

/**
 * 1 + q + q² + … of `terms` terms, for q ≥ 0; without cancellation when q is close to 1.
 * A geometric sum is (qⁿ−1)/(q−1), which loses all digits there; the ratio of `expm1` keeps them.
 */
export function geometricSum(q: number, terms: number): number {
  if (q === 0) return 1;
  const x = Math.log(q);
  return x === 0 ? terms : Math.expm1(terms * x) / Math.expm1(x);
}
