import type { BgNbd, History } from '../../../../src/domain/register/buy-till-you-die.ts';

/** The BG/NBD model once more, from its assumptions and by brute force: slow, simple, and sharing nothing with src. */

interface Case {
  readonly model: BgNbd;
  readonly customer: History;
  readonly horizon: number;
}

/** Nodes and weights of a density known up to its constant, as the trapezoidal rule takes them on a transformed line. */
function weighted(from: number, to: number, density: (y: number) => number): (readonly [number, number])[] {
  const steps = 1200;
  const nodes = Array.from({ length: steps + 1 }, (_, index): readonly [number, number] => {
    const y = from + ((to - from) * index) / steps;
    return [y, density(y)];
  });
  const whole = nodes.reduce((sum, [, weight]) => sum + weight, 0);
  return nodes.map(([y, weight]) => [y, weight / whole]);
}

/** The mean over every order rate and every chance of leaving, as they are before a customer is seen. */
function overCustomers({ r, alpha, a, b }: BgNbd, of: (rate: number, leave: number) => number): number {
  // The rate on a logarithmic line, the chance on a logistic one: λ^r·e^(−αλ) and p^a·(1−p)^b with their Jacobians.
  const rates = weighted(-160, 5, (y) => Math.exp(r * y - alpha * Math.exp(y)));
  const chances = weighted(-45, 30, (y) => Math.exp(a * y - (a + b) * Math.log1p(Math.exp(y))));
  let sum = 0;
  for (const [rate, byRate] of rates) {
    if (byRate < 1e-18) continue;
    for (const [chance, byChance] of chances) {
      if (byChance < 1e-18) continue;
      sum += byRate * byChance * of(Math.exp(rate), Math.exp(chance) / (1 + Math.exp(chance)));
    }
  }
  return sum;
}

/** What is observed if the customer is there at the end, and if the last order was the last of all. */
const there = (rate: number, leave: number, { frequency, age }: History): number =>
  Math.exp(frequency * (Math.log1p(-leave) + Math.log(rate)) - rate * age);
const gone = (rate: number, leave: number, { frequency, recency }: History): number =>
  frequency === 0
    ? 0
    : leave * Math.exp((frequency - 1) * Math.log1p(-leave) + frequency * Math.log(rate) - rate * recency);

export function integrated({ model, customer, horizon }: Case): { alive: number; orders: number } {
  const seen = overCustomers(
    model,
    (rate, leave) => there(rate, leave, customer) + gone(rate, leave, customer),
  );
  const alive = overCustomers(model, (rate, leave) => there(rate, leave, customer));
  const orders = overCustomers(
    model,
    (rate, leave) => there(rate, leave, customer) * (-Math.expm1(-rate * leave * horizon) / leave),
  );
  return { alive: alive / seen, orders: orders / seen };
}

export function logLikelihoodOf(model: BgNbd, customers: readonly History[]): number {
  const distinct = new Map<string, number>();
  return customers.reduce((sum, customer) => {
    const key = JSON.stringify(customer);
    const log =
      distinct.get(key) ??
      Math.log(
        overCustomers(model, (rate, leave) => there(rate, leave, customer) + gone(rate, leave, customer)),
      );
    distinct.set(key, log);
    return sum + log;
  }, 0);
}

/** Equation 10 of Fader, Hardie & Lee (2005) letter by letter, ₂F₁ by its power series. */
export function publishedOrders({ model: { r, alpha, a, b }, customer, horizon }: Case): number {
  const { frequency: x, recency, age } = customer;
  const z = horizon / (alpha + age + horizon);
  let [term, series] = [1, 1];
  for (let k = 0; k < 200_000 && Math.abs(term) > 1e-18 * Math.abs(series); k += 1) {
    term *= (((r + x + k) * (b + x + k)) / ((a + b + x - 1 + k) * (k + 1))) * z;
    series += term;
  }
  const ratio = ((alpha + age) / (alpha + age + horizon)) ** (r + x);
  const above = ((a + b + x - 1) / (a - 1)) * (1 - ratio * series);
  const below = 1 + (x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x));
  return above / below;
}
