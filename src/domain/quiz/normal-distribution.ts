/**
 * The chance that a standard normal variable lies further from 0 than `z`, on either side.
 * Series (Abramowitz & Stegun 26.2.11) near 0, continued fraction (26.2.14) in the tails; about 13 digits.
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z);
  if (x > 38) return 0;
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let n = 3; term > sum * 1e-17; n += 2) {
      term *= (x * x) / n;
      sum += term;
    }
    return 1 - 2 * density * sum;
  }
  let fraction = 0;
  for (let n = 120; n >= 1; n -= 1) fraction = n / (x + fraction);
  return (2 * density) / (x + fraction);
}

/** The z beyond which a standard normal variable lies, on either side, with chance `p` (0 < p < 1). */
export function twoSidedZ(p: number): number {
  let low = 0;
  let high = 40;
  // Halving: slower than a rational approximation, but exact to the last digit and short.
  for (let step = 0; step < 64; step += 1) {
    const middle = (low + high) / 2;
    if (twoSidedP(middle) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
