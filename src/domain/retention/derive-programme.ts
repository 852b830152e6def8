import { overGroups, quantity, step } from './derivation.ts';
import type { Derivation, Part, Step } from './derivation.ts';
import { selectedSegment } from './inputs.ts';
import type { Inputs, SegmentInputs } from './inputs.ts';
import { marginOf } from './loss.ts';
import { paybackLapse } from './programme.ts';
import type { Programme } from './programme.ts';
import { programmeResults } from './results.ts';

/** What a programme costs and brings year by year, in today's money, up to the figure that is asked for. */
export function programmeDerivation(
  result: 'breakEven' | 'npv' | 'payback',
  all: Inputs,
  segmentId: string,
): Derivation {
  const programme = programmeResults(all);
  const chosen = selectedSegment(all, segmentId);
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
    payback: [step('T', 'y : S(y) ≥ 0', programme.discountedPayback, 'years'), ...lapseSteps(programme)],
  }[result];
  return { inputs: [...inputs, ...others], steps: [...npv, ...last], sum: null };
}

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

/** The year in which the sum is below zero again, where it does not stay paid back. */
function lapseSteps(programme: Programme): Step[] {
  const lapse = paybackLapse(programme);
  return lapse === null ? [] : [step('t₂', 'min y : y > T, S(y) < 0', lapse, 'years')];
}

/**
 * The last year below zero before the payback, the sum by then, and how much of the next year's net makes up for
 * it.
 */
function paybackParts(programme: Programme, all: Inputs, chosen: SegmentInputs): Part {
  const { years, discountedPayback } = programme;
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
      step('t', 'min y : S(y + 1) ≥ 0', before.year, 'years'),
      ...margins.steps,
      step('K₀', 'Σ {K} / (1 + {d})^i,  i = 0 … {t}', paid, 'money'),
      step('S', '{M₀} − {K₀}', before.cumulative, 'money'),
      ...next.steps,
      step('F', `${net} / (1 + {d})^({t} + 1)`, reached.discounted, 'money'),
      step('T', '{t} − {S} / {F}', discountedPayback, 'years'),
      ...lapseSteps(programme),
    ],
  };
}
