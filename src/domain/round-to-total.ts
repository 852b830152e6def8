/**
 * Rounds the parts of a whole so that what is shown adds up to the rounded whole: the parts with the largest remainders
 * are rounded up (Hamilton's method of the largest remainder).
 * @param digits decimals that are shown, 0..10
 * @returns one number a part, in their order; each differs from its part by less than one unit of the last digit
 */
export function roundToTotal(parts: readonly number[], digits = 0): number[] {
  const unit = 10 ** digits;
  const tidy = (value: number): number => Number(value.toPrecision(15));
  const scaled = parts.map((part) => tidy(part * unit));
  const whole = Math.round(tidy(scaled.reduce((sum, part) => sum + part, 0)));
  const floors = scaled.map(Math.floor);
  const missing = whole - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = scaled
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .map(({ index }) => index);
  return floors.map((part, index) => (part + (byRemainder.includes(index) ? 1 : 0)) / unit);
}
