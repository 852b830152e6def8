/** Stirling's series needs an argument of at least this size for sixteen digits. */
const large = 12;

/** B₂ₖ/(2k(2k−1)), the coefficients of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
/** B₂ₖ/2k, those of its derivative. */
const slopes = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12];

/** Σ cₖ·y^k by Horner's rule. */
const series = (coefficients: readonly number[], y: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * y + coefficient, 0);

/**
 * ln Γ(x) for x > 0: shifted upwards by Γ(x+1) = x·Γ(x) until Stirling's series holds.
 * @see NIST Digital Library of Mathematical Functions, 5.11.1
 */
export function lnGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < large) {
    product *= shifted;
    shifted += 1;
  }
  const tail = series(stirling, 1 / (shifted * shifted)) / shifted;
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + tail - Math.log(product)
  );
}

/**
 * ψ(x), the derivative of ln Γ(x), for x > 0.
 * @see NIST Digital Library of Mathematical Functions, 5.11.2
 */
export function digamma(x: number): number {
  let shifted = x;
  let below = 0;
  while (shifted < large) {
    below += 1 / shifted;
    shifted += 1;
  }
  const y = 1 / (shifted * shifted);
  return Math.log(shifted) - 0.5 / shifted - y * series(slopes, y) - below;
}
