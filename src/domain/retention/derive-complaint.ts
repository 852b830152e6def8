import { quantity, step } from './derivation.ts';
import type { Derivation } from './derivation.ts';
import type { Inputs } from './inputs.ts';
import { lossResults } from './loss.ts';
import { complaintResults, complaintValues } from './results.ts';

/** From posts to people, and on the assumptions of the inputs to an amount; null where a customer's value has no bound. */
export function complaintDerivation(result: 'complaintCost' | 'influenced', all: Inputs): Derivation {
  const loss = lossResults(all);
  const cascade = complaintResults(all, loss);
  const values = complaintValues(loss);
  const reached = [
    quantity('Q', all.complaints, 'count'),
    quantity('R', all.reach, 'count'),
    quantity('p', all.influence, 'percent'),
    quantity('z', all.recovery, 'percent'),
  ];
  const influenced = step('I', '{Q} · {R} · {p} · (1 − {z})', cascade.influenced, 'count');
  if (result === 'influenced') return { inputs: reached, steps: [influenced], sum: null };
  return {
    inputs: [
      ...reached,
      quantity('a', all.customerShare, 'percent'),
      quantity('e', all.leaveProbability, 'percent'),
      quantity('s', Math.max(0, Math.min(all.prospectShare, 1 - all.customerShare)), 'percent'),
      quantity('f', all.conversion, 'percent'),
      quantity('v̄', values.customer, 'money'),
      quantity('V̄ − c̄', values.prospect, 'money'),
    ],
    steps: [
      influenced,
      step('I₁', '{I} · {a} · {e}', cascade.customersLost, 'count'),
      step('I₂', '{I} · {s} · {f}', cascade.salesLost, 'count'),
      step('C', '{I₁} · {v̄} + {I₂} · {V̄ − c̄}', cascade.cost, 'money'),
    ],
    sum: null,
  };
}
