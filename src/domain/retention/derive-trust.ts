import { quantity, step } from './derivation.ts';
import type { Derivation } from './derivation.ts';
import type { Inputs } from './inputs.ts';
import { trustEffect } from './trust.ts';

/** What faster and cheaper deals would be worth by the reader's own two assumptions; there is no coefficient in it. */
export function trustDerivation(result: 'daysSaved' | 'discountKept' | 'newCycle', all: Inputs): Derivation {
  const effect = trustEffect(all);
  const deals = quantity('n', all.deals, 'count');
  const days = quantity('D', all.cycleDays, 'days');
  const faster = quantity('x', all.faster, 'percent');
  switch (result) {
    case 'newCycle':
      return {
        inputs: [days, faster],
        steps: [step('D₁', '{D} · (1 − {x})', effect.newCycleDays, 'days')],
        sum: null,
      };
    case 'daysSaved':
      return {
        inputs: [deals, days, faster],
        steps: [step('D₂', '{n} · {D} · {x}', effect.daysSaved, 'days')],
        sum: null,
      };
    case 'discountKept':
      return {
        inputs: [deals, quantity('o', all.dealValue, 'money'), quantity('y', all.discountSaved, 'points')],
        steps: [step('Y', '{n} · {o} · {y}', effect.discountKept, 'money')],
        sum: null,
      };
  }
}
