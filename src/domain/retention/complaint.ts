import { count, fraction, inRange, money, result } from './checks.ts';
import type { Range } from './checks.ts';

export interface ComplaintInputs {
  /** Complaints made in public. */
  readonly complaints: number;
  /** People that each one reaches. */
  readonly reach: number;
  /** Share of those reached who would avoid or stop doing business, 0..1. */
  readonly influence: number;
  /** Share of the harm that a good recovery undoes, 0..1: at most all of it, never more. Default 0. */
  readonly recovery?: number;
  /** Share of the influenced who are customers; with `prospectShare` at most 1. Default 0. */
  readonly customerShare?: number;
  /** Share of the influenced who were thinking of buying. Default 0. */
  readonly prospectShare?: number;
  /** Chance that an influenced customer really leaves: intention is not behaviour. Default 0. */
  readonly leaveProbability?: number;
  /** Chance that an influenced prospect would have bought. Default 0. */
  readonly conversion?: number;
  /** What a lost customer is worth. Default 0. */
  readonly customerValue?: number;
  /** What a lost sale is worth. Default 0. */
  readonly prospectValue?: number;
}

export interface ComplaintCascade {
  readonly influenced: number;
  readonly customersLost: number;
  readonly salesLost: number;
  readonly cost: number;
}

/**
 * From public complaints to money: influenced = Q·reach·influence·(1−recovery); of these a share are customers, some
 * of whom leave, and a share are prospects, some of whom would have bought. Where the reach and the shares come from is
 * said beside a company's own values, in its presets.
 * @throws RangeError for an input out of range, or customer and prospect shares above 1 together
 */
export function complaintCascade(inputs: ComplaintInputs): ComplaintCascade {
  // Left out is zero; null is a mistake, so `??` would not do.
  const optional = (name: keyof ComplaintInputs, range: Range): number => {
    const { [name]: value = 0 } = inputs;
    return inRange(name, value, range);
  };
  const share = (name: keyof ComplaintInputs): number => optional(name, fraction);
  const amount = (name: keyof ComplaintInputs): number => optional(name, money);
  const complaints = inRange('complaints', inputs.complaints, count);
  const reach = inRange('reach', inputs.reach, count);
  const influence = inRange('influence', inputs.influence, fraction);
  const [customerShare, prospectShare] = [share('customerShare'), share('prospectShare')];
  if (customerShare + prospectShare > 1 + 1e-9) {
    throw new RangeError(
      `prospectShare must be a number from 0 to 1 − customerShare = ${1 - customerShare}; found ${prospectShare}`,
    );
  }
  const influenced = complaints * reach * influence * (1 - share('recovery'));
  const customersLost = influenced * customerShare * share('leaveProbability');
  const salesLost = influenced * prospectShare * share('conversion');
  return {
    influenced: result('influenced', influenced),
    customersLost: result('customersLost', customersLost),
    salesLost: result('salesLost', salesLost),
    cost: result('cost', customersLost * amount('customerValue') + salesLost * amount('prospectValue')),
  };
}
