import { overGroups, quantity, step } from './derivation.ts';
import type { Derivation, Quantity, Step } from './derivation.ts';
import type { Unit } from './fields.ts';
import type { Inputs, SegmentInputs } from './inputs.ts';
import { isUnbounded, lossResults, marginOf, twoPoints } from './loss.ts';
import type { LossResults } from './loss.ts';
import { residualLifetimeValue } from './value.ts';

/** The results of the questions about loss and groups, whose arithmetic is that of one group. */
export const lossDerived = [
  'lost',
  'yearlyMargin',
  'notReplaced',
  'replaced',
  'equity',
  'twoPoints',
  'newCustomer',
  'share',
] as const;

type LossDerived = (typeof lossDerived)[number];

/** How a result of one group comes about, and the company's sum where it has several. */
export function lossDerivation(result: LossDerived, all: Inputs, segmentId: string): Derivation {
  const terms = termsOf(all, segmentId);
  return terms ? byResult[result](terms) : { inputs: [], steps: [], sum: null };
}

/** What the derivations of one group share: its inputs as quantities, and the steps that several of them take. */
interface Terms {
  readonly all: Inputs;
  readonly segment: SegmentInputs;
  readonly loss: LossResults;
  readonly values: LossResults['segments'][number];
  readonly n: Quantity;
  readonly r: Quantity;
  readonly d: Quantity;
  readonly perCustomer: readonly Quantity[];
  /** The number of years that count, where it is limited. */
  readonly horizon: readonly Quantity[];
  readonly margin: Step;
  readonly lost: Step;
  readonly residual: Step;
  readonly lifetime: Step;
  readonly valuing: Valuing;
  /** The company's sum; null where it has one group. */
  readonly sum: (symbol: string, value: number | null, unit: Unit) => Quantity | null;
}

function termsOf(all: Inputs, segmentId: string): Terms | null {
  const loss = lossResults(all);
  const index = Math.max(
    0,
    all.segments.findIndex(({ id }) => id === segmentId),
  );
  const [segment, values] = [all.segments[index], loss.segments[index]];
  if (!segment || !values) return null;
  const valuing = valuingWith(all);
  const multiple = valuing.multiple(segment.retention);
  return {
    all,
    segment,
    loss,
    values,
    n: quantity('N', segment.customers, 'count'),
    r: quantity('r', segment.retention, 'percent'),
    d: quantity('d', all.discount, 'percent'),
    perCustomer: [quantity('u', segment.revenue, 'money'), quantity('w', segment.marginShare, 'percent')],
    horizon: all.valueHorizon === null ? [] : [quantity('H', all.valueHorizon, 'years')],
    margin: step('m', '{u} · {w}', marginOf(segment), 'money'),
    lost: step('L', '{N} · (1 − {r})', values.lost, 'count'),
    residual: step('v', `{m} · ${multiple}`, values.residualValue, 'money'),
    lifetime: step('V', `{m} · (1 + ${multiple})`, values.lifetimeValue, 'money'),
    valuing,
    sum: (symbol, value, unit) => (all.segments.length > 1 ? quantity(symbol, value, unit) : null),
  };
}

/** How a krona a year becomes what it is worth, with or without a horizon. */
interface Valuing {
  /** With a horizon the geometric sum ends: q is what a krona of the coming year weighs, year after year. */
  readonly weighing: (retention: number, mark?: string) => readonly Step[];
  /** What the margin is multiplied by. */
  readonly multiple: (retention: number, mark?: string) => string;
}

function valuingWith({ valueHorizon, discount }: Inputs): Valuing {
  if (valueHorizon === null)
    return {
      weighing: () => [],
      multiple: (_, mark = '') => `{r${mark}} / (1 + {d} − {r${mark}})`,
    };
  return {
    weighing: (retention, mark = '') => [
      step(`q${mark}`, `{r${mark}} / (1 + {d})`, retention / (1 + discount), 'count'),
    ],
    multiple: (retention, mark = '') =>
      // Where every year weighs the same, the sum is their number.
      retention === 1 + discount ? '{H}' : `{q${mark}} · (1 − {q${mark}}^{H}) / (1 − {q${mark}})`,
  };
}

const byResult: Readonly<Record<LossDerived, (terms: Terms) => Derivation>> = {
  lost: ({ n, r, lost, sum, loss }) => ({
    inputs: [n, r],
    steps: [lost],
    sum: sum('L', loss.all.lost, 'count'),
  }),
  yearlyMargin: ({ n, r, perCustomer, margin, lost, values, sum, loss }) => ({
    inputs: [n, r, ...perCustomer],
    steps: [margin, lost, step('M', '{L} · {m}', values.yearlyMargin, 'money')],
    sum: sum('M', loss.all.yearlyMargin, 'money'),
  }),
  notReplaced: ({ n, r, d, perCustomer, horizon, margin, lost, lifetime, segment, values, ...terms }) => ({
    inputs: [n, r, ...perCustomer, d, ...horizon],
    steps: [
      margin,
      lost,
      ...terms.valuing.weighing(segment.retention),
      lifetime,
      step('A', '{L} · {V}', values.notReplaced, 'money'),
    ],
    sum: terms.sum('A', terms.loss.all.notReplaced, 'money'),
  }),
  replaced: ({ n, r, all, segment, lost, values, sum, loss }) => ({
    inputs: [
      n,
      r,
      quantity('G', all.growthTarget, 'percent'),
      quantity('c', segment.acquisitionCost, 'money'),
    ],
    steps: [
      lost,
      // Where nobody leaves there is no k, and what is left is the cost of growing.
      ...(values.replacementRatio === null || segment.retention === 1
        ? [step('B', '{N} · {G} · {c}', values.replaced, 'money')]
        : [
            step('k', '1 + {G} / (1 − {r})', values.replacementRatio, 'count'),
            step('B', '{L} · {k} · {c}', values.replaced, 'money'),
          ]),
    ],
    sum: sum('B', loss.all.replaced, 'money'),
  }),
  equity: ({ n, r, d, perCustomer, horizon, margin, residual, valuing, segment, values, sum, loss }) => ({
    inputs: [n, r, ...perCustomer, d, ...horizon],
    steps: [
      margin,
      ...valuing.weighing(segment.retention),
      residual,
      step('E', '{N} · {v}', values.equity, 'money'),
    ],
    sum: sum('E', loss.all.equity, 'money'),
  }),
  twoPoints: ({ n, r, d, perCustomer, horizon, margin, residual, valuing, segment, values, ...terms }) => {
    const raised = Math.min(1, segment.retention + twoPoints);
    const worthRaised = residualOrNull(terms.all, segment, raised);
    return {
      inputs: [n, r, ...perCustomer, d, quantity('g', twoPoints, 'points'), ...horizon],
      steps: [
        margin,
        ...valuing.weighing(segment.retention),
        residual,
        step('r₂', 'min(1, {r} + {g})', raised, 'percent'),
        ...valuing.weighing(raised, '₂'),
        step('v₂', `{m} · ${valuing.multiple(raised, '₂')}`, worthRaised, 'money'),
        step('W', '{N} · ({v₂} − {v})', values.twoPoints, 'money'),
      ],
      sum: terms.sum('W', terms.loss.all.twoPoints, 'money'),
    };
  },
  newCustomer: ({ r, d, perCustomer, horizon, margin, lifetime, valuing, segment, values }) => {
    const { lifetimeValue, acquisitionCost } = values;
    const over = lifetimeValue === null ? null : lifetimeValue - acquisitionCost + 0;
    return {
      inputs: [r, ...perCustomer, d, quantity('c', acquisitionCost, 'money'), ...horizon],
      steps: [
        margin,
        ...valuing.weighing(segment.retention),
        lifetime,
        step('Z', '{V} − {c}', over, 'money'),
      ],
      sum: null,
    };
  },
  share: ({ n, r, d, all, perCustomer, horizon, margin, residual, valuing, segment, values, loss }) => {
    const equities = new Map(loss.segments.map(({ id, equity }) => [id, equity]));
    const { others, steps } = overGroups(all, segment, 'E₀', '{N} · {v}', ({ id }) => equities.get(id) ?? 0);
    const own = steps[0]?.symbol ?? 'E₀';
    return {
      inputs: [n, r, ...perCustomer, d, ...horizon, ...others],
      steps: [
        margin,
        ...valuing.weighing(segment.retention),
        residual,
        // Without a bound there is nothing to share, and of nothing no share.
        ...(values.share === null || loss.all.equity === 0
          ? []
          : [...steps, step('a₀', `{${own}} / {E₀}`, values.share, 'percent')]),
      ],
      sum: null,
    };
  },
};

/** The value of an existing customer at another retention; null where it has no bound. */
function residualOrNull(all: Inputs, segment: SegmentInputs, retention: number): number | null {
  const { valueHorizon, discount } = all;
  if (isUnbounded(all, retention)) return null;
  const horizon = valueHorizon === null ? {} : { horizon: valueHorizon };
  return residualLifetimeValue({ margin: marginOf(segment), retention, discount, ...horizon });
}
