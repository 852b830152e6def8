/** Enough for a discount of 10⁻¹⁰ a year: about 1/√discount steps are needed. */
const maxSteps = 4_000_000;

/**
 * ₂F₁(1, b; c; z) with z = 1/(1+discount) and 0 < b < c: the sum of (b)ₖ/(c)ₖ·zᵏ.
 *
 * Summing the terms is slow where z is close to 1 and they hardly shrink. Gauss's continued fraction converges there as
 * fast as (1−√(1−z))²ᵏ and has positive denominators throughout, so nothing cancels. Evaluated forwards by the
 * modified Lentz method.
 * @param inputs `numerator` is b, `denominator` is c
 * @throws RangeError when the discount is too close to 0 for the fraction to settle
 * @see NIST Digital Library of Mathematical Functions, 15.7
 */
export function residualSeries(inputs: {
  readonly numerator: number;
  readonly denominator: number;
  readonly discount: number;
}): number {
  const { numerator: b, denominator: c, discount } = inputs;
  const z = 1 / (1 + discount);
  // 1/(1 − k₁z/(1 − k₂z/(1 − …))), every k between 0 and 1
  let value = 1;
  let c1 = 1;
  let d1 = 0;
  for (let step = 1; step <= maxSteps; step += 1) {
    const n = Math.floor(step / 2);
    const odd = step % 2 === 1;
    const k = odd
      ? ((b + n) * (c - 1 + n)) / ((c - 1 + 2 * n) * (c + 2 * n))
      : (n * (c - b + n - 1)) / ((c + 2 * n - 2) * (c + 2 * n - 1));
    d1 = 1 / (1 - k * z * d1);
    c1 = 1 - (k * z) / c1;
    const factor = c1 * d1;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) return 1 / value;
  }
  throw new RangeError(
    'discount must be 0 or a number from 1e-10 to 10; closer to 0 the sum does not settle',
  );
}
