import { inRange, recordOf, result } from '../range.ts';
import { historyOf, parameter, time } from './checks.ts';
import type { History } from './checks.ts';
import { ordersWhileThere } from './repeat-orders.ts';

export { fitBgNbd } from './bg-nbd-fit.ts';
export type { BgNbdFit } from './bg-nbd-fit.ts';
export type { History } from './checks.ts';

/**
 * The BG/NBD model: order rates are gamma distributed with shape r and rate α, in the unit of time of the data; after
 * each order a customer leaves with a chance that is beta distributed with a and b.
 */
export interface BgNbd {
  /** Each above 0 and at most 10⁹. */
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

function modelOf(value: unknown): BgNbd {
  const { r, alpha, a, b } = recordOf('model', value) as Partial<Record<keyof BgNbd, unknown>>;
  return {
    r: inRange('model.r', r, parameter),
    alpha: inRange('model.alpha', alpha, parameter),
    a: inRange('model.a', a, parameter),
    b: inRange('model.b', b, parameter),
  };
}

/**
 * The probability that a customer is still there at the end of observation:
 * 1/(1 + a/(b+x−1)·((α+age)/(α+recency))^(r+x)) for x repeat orders. Without a repeat it is 1: in this model nobody
 * leaves before the second order, which is a limit of the model and not a fact about customers.
 * @throws RangeError for a parameter that is not above 0, a frequency that is no whole number or negative, or a recency
 *   that is not from 0 to the age
 * @see Fader, Hardie & Lee (2005), “Counting Your Customers” the Easy Way, Marketing Science 24(2)
 * @see Fader & Hardie (2008), Computing P(alive) Using the BG/NBD Model
 */
export function probabilityAlive(inputs: { readonly model: BgNbd; readonly customer: History }): number {
  return alive(modelOf(inputs.model), historyOf('customer', inputs.customer));
}

function alive({ r, alpha, a, b }: BgNbd, { frequency, recency, age }: History): number {
  if (frequency === 0) return 1;
  // In logarithms: the power overflows for a daily buyer who has been silent for years.
  const silence = Math.log1p((age - recency) / (alpha + recency));
  const odds = Math.log(a / (b + (frequency - 1))) + (r + frequency) * silence;
  return result('the probability', 1 / (1 + Math.exp(odds)));
}

/**
 * The orders expected from a customer in the coming time, in (age, age + horizon].
 * @param inputs `horizon`: in the unit of time of the model
 * @returns orders, a fraction; 0 for a horizon of 0
 * @throws RangeError as `probabilityAlive`, and for a horizon that is negative or no number
 * @see Fader, Hardie & Lee (2005), “Counting Your Customers” the Easy Way, Marketing Science 24(2), equation 10
 */
export function expectedOrders(inputs: {
  readonly model: BgNbd;
  readonly customer: History;
  readonly horizon: number;
}): number {
  const model = modelOf(inputs.model);
  const customer = historyOf('customer', inputs.customer);
  const horizon = inRange('horizon', inputs.horizon, time);
  const orders = ordersWhileThere({
    shape: model.r + customer.frequency,
    odds: horizon / (model.alpha + customer.age),
    leave: model.a,
    stay: model.b + customer.frequency,
  });
  return result('the expected orders', orders * alive(model, customer));
}

/**
 * The probability that a customer orders at all in the coming time: still there, and the next order falls in it. Leaving
 * comes after an order in this model, so the first one is not held up by it.
 * @throws RangeError as `expectedOrders`
 * @see Fader, Hardie & Lee (2005), section 3: times between orders of a customer who is there are exponential
 */
export function probabilityOfOrder(inputs: {
  readonly model: BgNbd;
  readonly customer: History;
  readonly horizon: number;
}): number {
  const model = modelOf(inputs.model);
  const customer = historyOf('customer', inputs.customer);
  const horizon = inRange('horizon', inputs.horizon, time);
  const shape = model.r + customer.frequency;
  const orders = -Math.expm1(-shape * Math.log1p(horizon / (model.alpha + customer.age)));
  return result('the probability', orders * alive(model, customer));
}
