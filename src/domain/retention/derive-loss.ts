import { overGroups, quantity, step } from './derivation.ts';
import type { Derivation, Quantity, Step } from './derivation.ts';
import type { Unit } from './fields.ts';
import type { Inputs, SegmentInputs } from './inputs.ts';
import { lossResults, marginOf, twoPoints } from './loss.ts';
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

/** How a result of one group comes about, and the company's sum where it has several. */
export function lossDerivation(
  result: (typeof lossDerived)[number],
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
  const weighing = (retention: number, mark = ''): readonly Step[] =>
    years === null
      ? []
      : [step(`q${mark}`, `{r${mark}} / (1 + {d})`, retention / (1 + all.discount), 'count')];
  const multiple = (retention: number, mark = ''): string => {
    if (years === null) return `{r${mark}} / (1 + {d} − {r${mark}})`;
    // Where every year weighs the same, the sum is their number.
    return retention === 1 + all.discount ? '{H}' : `{q${mark}} · (1 − {q${mark}}^{H}) / (1 − {q${mark}})`;
  };
  const residual = step('v', `{m} · ${multiple(segment.retention)}`, values.residualValue, 'money');
  const lifetime = step('V', `{m} · (1 + ${multiple(segment.retention)})`, values.lifetimeValue, 'money');
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
          ...weighing(segment.retention),
          lifetime,
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
          ...(values.replacementRatio === null || segment.retention === 1
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
          ...weighing(segment.retention),
          residual,
          step('E', '{N} · {v}', values.equity, 'money'),
        ],
        sum: sum('E', loss.all.equity, 'money'),
      };
    case 'twoPoints': {
      const raised = Math.min(1, segment.retention + twoPoints);
      return {
        inputs: [n, r, ...perCustomer, d, quantity('g', twoPoints, 'points'), ...horizon],
        steps: [
          margin,
          ...weighing(segment.retention),
          residual,
          step('r₂', 'min(1, {r} + {g})', raised, 'percent'),
          ...weighing(raised, '₂'),
          step('v₂', `{m} · ${multiple(raised, '₂')}`, residualOrNull(all, segment, raised), 'money'),
          step('W', '{N} · ({v₂} − {v})', values.twoPoints, 'money'),
        ],
        sum: sum('W', loss.all.twoPoints, 'money'),
      };
    }
    case 'newCustomer': {
      const { lifetimeValue, acquisitionCost } = values;
      const over = lifetimeValue === null ? null : lifetimeValue - acquisitionCost + 0;
      return {
        inputs: [r, ...perCustomer, d, quantity('c', acquisitionCost, 'money'), ...horizon],
        steps: [margin, ...weighing(segment.retention), lifetime, step('Z', '{V} − {c}', over, 'money')],
        sum: null,
      };
    }
    case 'share': {
      const equities = new Map(loss.segments.map(({ id, equity }) => [id, equity]));
      const { others, steps } = overGroups(
        all,
        segment,
        'E₀',
        '{N} · {v}',
        ({ id }) => equities.get(id) ?? 0,
      );
      const own = steps[0]?.symbol ?? 'E₀';
      return {
        inputs: [n, r, ...perCustomer, d, ...horizon, ...others],
        steps: [
          margin,
          ...weighing(segment.retention),
          residual,
          // Without a bound there is nothing to share, and of nothing no share.
          ...(values.share === null || loss.all.equity === 0
            ? []
            : [...steps, step('a₀', `{${own}} / {E₀}`, values.share, 'percent')]),
        ],
        sum: null,
      };
    }
  }
}

/** The value of an existing customer at another retention; null where it has no bound. */
function residualOrNull(all: Inputs, segment: SegmentInputs, retention: number): number | null {
  const { valueHorizon, discount } = all;
  if (valueHorizon === null && 1 - retention + discount <= 0) return null;
  const horizon = valueHorizon === null ? {} : { horizon: valueHorizon };
  return residualLifetimeValue({ margin: marginOf(segment), retention, discount, ...horizon });
}
