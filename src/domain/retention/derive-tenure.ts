import { quantity, step } from './derivation.ts';
import type { Derivation } from './derivation.ts';
import type { SurvivalResults, TenureValue } from './survival-results.ts';

/**
 * How the value of a customer of some age comes about from the fitted model.
 * @param margin of a customer a year
 * @param discount a fraction a year
 */
export const tenureDerivation = (
  { alpha, beta }: Pick<SurvivalResults, 'alpha' | 'beta'>,
  { renewalsMade, nextRenewal, renewals, value }: TenureValue,
  { margin, discount }: { readonly margin: number; readonly discount: number },
): Derivation => ({
  inputs: [
    quantity('α', alpha, 'count'),
    quantity('β', beta, 'count'),
    quantity('h', renewalsMade, 'count'),
    quantity('m', margin, 'money'),
    quantity('d', discount, 'percent'),
  ],
  steps: [
    step('r₁', '({β} + {h}) / ({α} + {β} + {h})', nextRenewal, 'percent'),
    // S is the survival curve: S(i)/S(h) of those with h renewals make the i-th.
    step('U', 'Σ S(i) / S({h}) · (1 + {d})^({h} + 1 − i),  i = {h} + 1, {h} + 2, …', renewals, 'count'),
    step('v', '{m} · {U}', value, 'money'),
  ],
  sum: null,
});
