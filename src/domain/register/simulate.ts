import { inRange, listInRange } from '../range.ts';
import { randomFrom } from '../random.ts';
import type { BgNbd } from './buy-till-you-die.ts';
import { dayNumber, dayText, maxRows } from './checks.ts';
import type { Order } from './orders.ts';
import type { GammaGamma } from './spend.ts';

/** A gamma variate of the given shape and rate 1 (Marsaglia & Tsang 2000, A Simple Method for Generating Gamma Variables). */
function gammaDraw(shape: number, random: () => number): number {
  // A shape below 1 is drawn one higher and brought back.
  if (shape < 1) return gammaDraw(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal ** 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Orders of made-up customers who behave exactly as the BG/NBD and gamma-gamma models say: each has an order rate, a
 * chance of leaving after a repeat order and a mean spend of its own. The seed decides everything.
 * @param inputs `starts`: the day of each customer's first order; `until`: the last day; `unitDays`: days in the model's
 *   unit of time; `name`: what the customer of a place is called
 * @returns the orders, one customer after the other, amounts to two decimals
 * @throws RangeError for a day that is none
 */
export function simulateOrders(inputs: {
  readonly model: BgNbd;
  readonly spend: GammaGamma;
  readonly starts: readonly string[];
  readonly until: string;
  readonly seed: number;
  readonly unitDays?: number;
  readonly name?: (place: number) => string;
}): Order[] {
  const { model, spend, unitDays = 7, name = String } = inputs;
  const random = randomFrom(inRange('seed', inputs.seed));
  const until = dayNumber('until', inputs.until);
  inRange('unitDays', unitDays, { above: 0, max: 36_525 });
  return listInRange('starts', inputs.starts, 0, maxRows).flatMap((start, place) => {
    const first = dayNumber(`starts[${place}]`, start);
    const rate = gammaDraw(model.r, random) / model.alpha;
    const [leave, stay] = [gammaDraw(model.a, random), gammaDraw(model.b, random)];
    const spendRate = gammaDraw(spend.q, random) / spend.v;
    const orders: Order[] = [];
    let time = 0;
    for (;;) {
      const day = first + Math.floor(time * unitDays);
      if (day > until) return orders;
      const amount = Math.round((gammaDraw(spend.p, random) / spendRate) * 100) / 100;
      orders.push({ customer: name(place), date: dayText(day), amount });
      if (orders.length > 1 && random() < leave / (leave + stay)) return orders;
      time += -Math.log(1 - random()) / rate;
    }
  });
}
