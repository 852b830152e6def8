/** From a value to a place on an axis. */
export type Scale = (value: number) => number;

/** A linear scale from a domain to a range; a domain without width lands in the middle. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  const width = high - low;
  return (value) => (width === 0 ? (from + to) / 2 : from + ((value - low) / width) * (to - from));
}

/** So small that a computer has no whole power of ten for a quarter of it; on an axis it is nothing. */
const nothing = 1e-300;

/**
 * Round numbers that cover a range, about `count` of them: multiples of 1, 2 or 5 times a power of ten.
 * The first is at most `low`, the last at least `high`.
 */
export function niceTicks(low: number, high: number, count = 4): number[] {
  const width = [high - low, Math.abs(high)].find((value) => value > nothing) ?? 1;
  const rough = width / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999_999) ?? 10) * power;
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
