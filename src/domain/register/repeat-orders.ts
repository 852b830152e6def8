/** Beyond this many terms the sum gives way to the integral. */
const maxTerms = 4000;
/** exp(−600) is still a normal number. */
const smallestLog = -600;

interface Inputs {
  /** Shape of the order rate, r + frequency. */
  readonly shape: number;
  /** Horizon divided by α + age. */
  readonly odds: number;
  /** The chance of leaving after an order is beta distributed with these. */
  readonly leave: number;
  readonly stay: number;
}

/**
 * The orders to come from a customer who is still there.
 *
 * K, the orders that the customer would place in the horizon if nobody ever left, is negative binomial; the customer
 * survives j orders with probability S(j) = Π (stay+i)/(leave+stay+i). So the expected orders are Σ S(j)·P(K > j): only
 * positive terms, nothing that cancels, and no exception at a = 1, where the published ₂F₁ form is 0/0. It equals that
 * form wherever both are defined. Where the sum would be long, the same number is taken as an integral.
 */
export function ordersWhileThere(inputs: Inputs): number {
  const { shape, odds } = inputs;
  if (odds === 0) return 0;
  const terms = shape * odds + 40 * (1 + odds);
  return terms > maxTerms || -shape * Math.log1p(odds) < smallestLog ? byIntegral(inputs) : bySum(inputs);
}

/** Σ P(K = k)·(S(0) + … + S(k−1)), the same sum with its terms in another order: no tail is found by subtracting. */
export function bySum({ shape, odds, leave, stay }: Inputs): number {
  const success = odds / (1 + odds);
  let chance = Math.exp(-shape * Math.log1p(odds));
  let survives = 1;
  let placed = 0;
  let sum = 0;
  for (let k = 1; k <= 10 * maxTerms; k += 1) {
    placed += survives;
    survives *= (stay + k - 1) / (leave + stay + k - 1);
    chance *= ((shape + k - 1) / k) * success;
    const term = chance * placed;
    sum += term;
    // Past the top the chances fall at least as a geometric series of ratio `ratio`.
    const ratio = Math.max((shape + k) / (k + 1), 1) * success;
    if (ratio < 1 && term < 1e-17 * sum * (1 - ratio) ** 2) break;
  }
  return sum;
}

/**
 * E[(1 − (1+p·odds)^−shape)/p] over the chance p of leaving after an order, in y = ln(p/(1−p)): both sums by the
 * trapezoidal rule, which converges exponentially for smooth functions on the whole line. Far out, where the function
 * no longer changes and the density falls as a power, the rest is known.
 */
export function byIntegral({ shape, odds, leave, stay }: Inputs): number {
  const mode = Math.log(leave / stay);
  const softplus = (y: number): number => (y > 0 ? y + Math.log1p(Math.exp(-y)) : Math.log1p(Math.exp(y)));
  const logDensity = (y: number): number => leave * y - (leave + stay) * softplus(y);
  const top = logDensity(mode);
  const value = (y: number): number => {
    const p = y > 0 ? 1 / (1 + Math.exp(-y)) : Math.exp(y) / (1 + Math.exp(y));
    return p === 0 ? shape * odds : -Math.expm1(-shape * Math.log1p(p * odds)) / p;
  };
  const width = Math.sqrt((leave + stay) / (leave * stay));
  const step = Math.min(0.2, width / 2);
  let [weights, sum] = [1, value(mode)];
  const walk = (direction: 1 | -1, slope: number, flat: number): void => {
    for (let place = 1; ; place += 1) {
      const y = mode + direction * place * step;
      const weight = Math.exp(logDensity(y) - top);
      if (weight < 1e-18) return;
      weights += weight;
      sum += weight * value(y);
      if (direction * (y - flat) > 0) {
        // A geometric tail: its ratio is e^(−slope·step).
        const rest = weight / Math.expm1(slope * step);
        weights += rest;
        sum += rest * value(y);
        return;
      }
    }
  };
  walk(-1, leave, Math.min(mode, 0, -Math.log(odds * (1 + shape))) - 40);
  walk(1, stay, Math.max(mode, 0) + 40);
  return sum / weights;
}
