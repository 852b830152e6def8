import type { Unit } from './fields.ts';
import type { Inputs, SegmentInputs } from './inputs.ts';
import { lossResults, marginOf } from './loss.ts';
import type { Programme } from './programme.ts';
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
  /** Where it belongs to one group of several: which, by its name, and the symbol of what it is. */
  readonly of?: { readonly symbol: string; readonly group: string };
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
  const chosen = all.segments.find(({ id }) => id === segmentId) ?? all.segments[0];
  if (!chosen) return { inputs: [], steps: [], sum: null };
  const inputs = [
    quantity('N', chosen.customers, 'count'),
    quantity('m', marginOf(chosen), 'money'),
    quantity('r', chosen.retention, 'percent'),
    quantity('b', all.gain, 'points'),
    quantity('K', all.yearlyCost, 'money'),
    quantity('d', all.discount, 'percent'),
    quantity('H', all.horizon, 'years'),
  ];
  if (result === 'payback') {
    const { others, steps } = paybackParts(programme, all, chosen);
    if (steps.length > 0) return { inputs: [...inputs, ...others], steps, sum: null };
  }
  const { others, steps } = presentMargin(all, chosen, '{H}', all.horizon);
  const present = programme.years.reduce(
    (total, { cost, year }) => total + cost / (1 + all.discount) ** year,
    0,
  );
  const npv = [
    ...steps,
    step('K₀', 'Σ {K} / (1 + {d})^i,  i = 0 … {H} − 1', present, 'money'),
    step('P', '{M₀} − {K₀}', programme.npv, 'money'),
  ];
  const last = {
    npv: [],
    breakEven: [step('b₀', 'b : P(b) = 0', programme.breakEvenGain, 'points')],
    payback: [step('T', 'y : S(y) ≥ 0', programme.discountedPayback, 'years')],
  }[result];
  return { inputs: [...inputs, ...others], steps: [...npv, ...last], sum: null };
}

interface Part {
  /** What the other groups bring: choosing one of them shows its own arithmetic. */
  readonly others: readonly Quantity[];
  readonly steps: readonly Step[];
}

/**
 * A sum over all groups of which the chosen one's part is computed from its own numbers; with one group only, that
 * part is the sum.
 * @param symbol of the sum: a letter and ₀; the groups' parts take the letter with their own number
 */
function overGroups(
  { segments }: Inputs,
  chosen: SegmentInputs,
  symbol: string,
  template: string,
  valueOf: (segment: SegmentInputs) => number,
): Part {
  if (segments.length === 1) return { others: [], steps: [step(symbol, template, valueOf(chosen), 'money')] };
  const parts = segments.map((segment, index) => ({
    ...quantity(symbol.replace('₀', subscript(index + 1)), valueOf(segment), 'money'),
    of: { symbol, group: segment.name },
  }));
  const own = parts[segments.indexOf(chosen)];
  const total = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const added = parts.map((part) => `{${part.symbol}}`).join(' + ');
  return {
    others: parts.filter((part) => part !== own),
    steps: [...(own ? [{ ...own, template }] : []), step(symbol, added, total, 'money')],
  };
}

const subscript = (number: number): string =>
  String(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x2080 + Number(digit)));

/** What the programme adds to the margin of one group in a year, before discounting. */
const extraMargin = (segment: SegmentInputs, gain: number, year: number): number =>
  segment.customers *
  marginOf(segment) *
  (Math.min(1, segment.retention + gain) ** year - segment.retention ** year);

/** The extra margin as of today, from the first year to the one that `end` names. */
const presentMargin = (all: Inputs, chosen: SegmentInputs, end: string, years: number): Part =>
  overGroups(
    all,
    chosen,
    'M₀',
    `Σ {N} · {m} · (min(1, {r} + {b})^i − {r}^i) / (1 + {d})^i,  i = 1 … ${end}`,
    (segment) =>
      Array.from(
        { length: years },
        (_, index) => extraMargin(segment, all.gain, index + 1) / (1 + all.discount) ** (index + 1),
      ).reduce((sum, value) => sum + value, 0),
  );

/** The last year below nought, the sum by then, and how much of the next year's net makes up for it. */
function paybackParts({ years, discountedPayback }: Programme, all: Inputs, chosen: SegmentInputs): Part {
  const whole = discountedPayback === null ? 0 : Math.ceil(discountedPayback);
  const [before, reached] = [years[whole - 1], years[whole]];
  if (!before || !reached) return { others: [], steps: [] };
  const margins = presentMargin(all, chosen, '{t}', before.year);
  const next = overGroups(
    all,
    chosen,
    'X₀',
    '{N} · {m} · (min(1, {r} + {b})^({t} + 1) − {r}^({t} + 1))',
    (segment) => extraMargin(segment, all.gain, reached.year),
  );
  const paid = years
    .slice(0, whole)
    .reduce((sum, { cost, year }) => sum + cost / (1 + all.discount) ** year, 0);
  // At the end of the last year nothing is paid any more.
  const net = reached.year < all.horizon ? '({X₀} − {K})' : '{X₀}';
  return {
    others: [...margins.others, ...next.others],
    steps: [
      step('t', 'max y : S(y) < 0', before.year, 'years'),
      ...margins.steps,
      step('K₀', 'Σ {K} / (1 + {d})^i,  i = 0 … {t}', paid, 'money'),
      step('S', '{M₀} − {K₀}', before.cumulative, 'money'),
      ...next.steps,
      step('F', `${net} / (1 + {d})^({t} + 1)`, reached.discounted, 'money'),
      step('T', '{t} − {S} / {F}', discountedPayback, 'years'),
    ],
  };
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
