import type { Unit } from './fields.ts';
import type { Inputs } from './inputs.ts';
import { lossResults, marginOf } from './loss.ts';
import { complaintResults, complaintValues, programmeResults } from './results.ts';
import { trustEffect } from './trust.ts';

/** The results that can show how they come about. */
export const derivedResults = [
  'lost',
  'yearlyMargin',
  'notReplaced',
  'replaced',
  'equity',
  'npv',
  'payback',
  'breakEven',
  'influenced',
  'complaintCost',
  'newCycle',
  'daysSaved',
  'discountKept',
] as const;
export type DerivedResult = (typeof derivedResults)[number];

/** One quantity with its value: an input, or the outcome of a step. */
export interface Quantity {
  readonly symbol: string;
  /** Null for a value without bound. */
  readonly value: number | null;
  readonly unit: Unit;
}

/** One line of arithmetic: `{N} · (1 − {r})`, whose places are symbols of inputs or of earlier steps. */
export interface Step extends Quantity {
  readonly template: string;
}

export interface Derivation {
  readonly inputs: readonly Quantity[];
  readonly steps: readonly Step[];
  /** The company's figure where it is the sum over several groups and the steps show one of them. */
  readonly sum: Quantity | null;
}

const quantity = (symbol: string, value: number | null, unit: Unit): Quantity => ({ symbol, value, unit });
const step = (symbol: string, template: string, value: number | null, unit: Unit): Step => ({
  symbol,
  template,
  value,
  unit,
});

/**
 * How a result comes about with these inputs: the formula as templates, the numbers in it, and each step's outcome.
 * @param segmentId the group whose arithmetic is shown; the first one when there is none of that id
 */
export function derive(result: DerivedResult, inputs: Inputs, segmentId: string): Derivation {
  switch (result) {
    case 'npv':
    case 'payback':
    case 'breakEven':
      return programmeDerivation(result, inputs, segmentId);
    case 'influenced':
    case 'complaintCost':
      return complaintDerivation(result, inputs);
    case 'newCycle':
    case 'daysSaved':
    case 'discountKept':
      return trustDerivation(result, inputs);
    default:
      return lossDerivation(result, inputs, segmentId);
  }
}

function lossDerivation(
  result: 'equity' | 'lost' | 'notReplaced' | 'replaced' | 'yearlyMargin',
  all: Inputs,
  segmentId: string,
): Derivation {
  const loss = lossResults(all);
  const index = Math.max(
    0,
    all.segments.findIndex(({ id }) => id === segmentId),
  );
  const [segment, values] = [all.segments[index], loss.segments[index]];
  if (!segment || !values) return { inputs: [], steps: [], sum: null };
  const [n, r, d] = [
    quantity('N', segment.customers, 'count'),
    quantity('r', segment.retention, 'percent'),
    quantity('d', all.discount, 'percent'),
  ];
  const perCustomer = [
    quantity('u', segment.revenue, 'money'),
    quantity('w', segment.marginShare, 'percent'),
  ];
  const margin = step('m', '{u} · {w}', marginOf(segment), 'money');
  const lost = step('L', '{N} · (1 − {r})', values.lost, 'count');
  const years = all.valueHorizon;
  const horizon = years === null ? [] : [quantity('H', years, 'years')];
  // With a horizon the geometric sum ends: q is what a krona of the coming year weighs, year after year.
  const q = step('q', '{r} / (1 + {d})', segment.retention / (1 + all.discount), 'count');
  const weighing = years === null ? [] : [q];
  const multiple = years === null ? '{r} / (1 + {d} − {r})' : '{q} · (1 − {q}^{H}) / (1 − {q})';
  const sum = (symbol: string, value: number | null, unit: Unit): Quantity | null =>
    all.segments.length > 1 ? quantity(symbol, value, unit) : null;
  switch (result) {
    case 'lost':
      return { inputs: [n, r], steps: [lost], sum: sum('L', loss.all.lost, 'count') };
    case 'yearlyMargin':
      return {
        inputs: [n, r, ...perCustomer],
        steps: [margin, lost, step('M', '{L} · {m}', values.yearlyMargin, 'money')],
        sum: sum('M', loss.all.yearlyMargin, 'money'),
      };
    case 'notReplaced':
      return {
        inputs: [n, r, ...perCustomer, d, ...horizon],
        steps: [
          margin,
          lost,
          ...weighing,
          step('V', `{m} · (1 + ${multiple})`, values.lifetimeValue, 'money'),
          step('A', '{L} · {V}', values.notReplaced, 'money'),
        ],
        sum: sum('A', loss.all.notReplaced, 'money'),
      };
    case 'replaced':
      return {
        inputs: [
          n,
          r,
          quantity('G', all.growthTarget, 'percent'),
          quantity('c', segment.acquisitionCost, 'money'),
        ],
        steps: [
          lost,
          // Where nobody leaves there is no k, and what is left is the cost of growing.
          ...(values.replacementRatio === null
            ? [step('B', '{N} · {G} · {c}', values.replaced, 'money')]
            : [
                step('k', '1 + {G} / (1 − {r})', values.replacementRatio, 'count'),
                step('B', '{L} · {k} · {c}', values.replaced, 'money'),
              ]),
        ],
        sum: sum('B', loss.all.replaced, 'money'),
      };
    case 'equity':
      return {
        inputs: [n, r, ...perCustomer, d, ...horizon],
        steps: [
          margin,
          ...weighing,
          step('v', `{m} · ${multiple}`, values.residualValue, 'money'),
          step('E', '{N} · {v}', values.equity, 'money'),
        ],
        sum: sum('E', loss.all.equity, 'money'),
      };
  }
}

function programmeDerivation(
  result: 'breakEven' | 'npv' | 'payback',
  all: Inputs,
  segmentId: string,
): Derivation {
  const programme = programmeResults(all);
  const segment = all.segments.find(({ id }) => id === segmentId) ?? all.segments[0];
  const present = (pick: 'cost' | 'extraMargin'): number =>
    programme.years.reduce((total, one) => total + one[pick] / (1 + all.discount) ** one.year, 0);
  const cost = step('K₀', 'Σ {K} / (1 + {d})^t,  t = 0 … {H} − 1', present('cost'), 'money');
  const margin = step(
    'M₀',
    'Σ {N} · {m} · (min(1, {r} + {b})^t − {r}^t) / (1 + {d})^t,  t = 1 … {H}',
    present('extraMargin'),
    'money',
  );
  const inputs = [
    ...(segment
      ? [
          quantity('N', segment.customers, 'count'),
          quantity('m', marginOf(segment), 'money'),
          quantity('r', segment.retention, 'percent'),
        ]
      : []),
    quantity('b', all.gain, 'points'),
    quantity('K', all.yearlyCost, 'money'),
    quantity('d', all.discount, 'percent'),
    quantity('H', all.horizon, 'years'),
  ];
  const npv = step('P', '{M₀} − {K₀}', programme.npv, 'money');
  // Over several groups the margins are added before anything is paid: the steps hold the sums already.
  if (result === 'npv') return { inputs, steps: [margin, cost, npv], sum: null };
  if (result === 'breakEven') {
    const gain = step('b₀', 'b : P(b) = 0', programme.breakEvenGain, 'points');
    return { inputs, steps: [margin, cost, npv, gain], sum: null };
  }
  return { inputs, steps: paybackSteps(programme), sum: null };
}

function paybackSteps({ years, discountedPayback }: ReturnType<typeof programmeResults>): Step[] {
  const whole = discountedPayback === null ? years.length - 1 : Math.ceil(discountedPayback);
  const [before, reached] = [years[whole - 1], years[whole]];
  if (discountedPayback === null || !before || !reached) {
    return [step('T', 't : S(t) = 0', discountedPayback, 'years')];
  }
  return [
    step('t', 'max t : S(t) < 0', before.year, 'years'),
    step('S', `S({t})`, before.cumulative, 'money'),
    step('F', `F({t} + 1)`, reached.discounted, 'money'),
    step('T', '{t} − {S} / {F}', discountedPayback, 'years'),
  ];
}

function complaintDerivation(result: 'complaintCost' | 'influenced', all: Inputs): Derivation {
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
      step('C', '{I₁} · {v̄} + {I₂} · ({V̄ − c̄})', cascade.cost, 'money'),
    ],
    sum: null,
  };
}

function trustDerivation(result: 'daysSaved' | 'discountKept' | 'newCycle', all: Inputs): Derivation {
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
