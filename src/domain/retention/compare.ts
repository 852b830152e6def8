import { commonFieldNames, fieldOf, segmentFieldNames } from './fields.ts';
import type { CommonField, SegmentField, Unit } from './fields.ts';
import type { Inputs } from './inputs.ts';
import { computeResults } from './results.ts';
import type { Results } from './results.ts';

/** The results by which scenarios are compared. */
const comparedResults = [
  'lost',
  'yearlyMargin',
  'notReplaced',
  'replaced',
  'equity',
  'twoPoints',
  'npv',
  'payback',
  'breakEven',
  'influenced',
  'complaintCost',
  'daysSaved',
  'discountKept',
] as const;
export type ComparedResult = (typeof comparedResults)[number];

/** A figure as it is compared and exported, and in what unit. Null where there is none, or no bound. */
export interface ResultFigure {
  readonly value: number | null;
  readonly unit: Unit;
}

/** The named figures of a set of results. */
export function figuresOf({
  all,
  programme,
  complaint,
  trust,
}: Results): Record<ComparedResult, ResultFigure> {
  const money = (value: number | null): ResultFigure => ({ value, unit: 'money' });
  return {
    lost: { value: all.lost, unit: 'count' },
    yearlyMargin: money(all.yearlyMargin),
    notReplaced: money(all.notReplaced),
    replaced: money(all.replaced),
    equity: money(all.equity),
    twoPoints: money(all.twoPoints),
    npv: money(programme.npv),
    payback: { value: programme.discountedPayback, unit: 'years' },
    breakEven: { value: programme.breakEvenGain, unit: 'points' },
    influenced: { value: complaint.influenced, unit: 'count' },
    complaintCost: money(complaint.cost),
    daysSaved: { value: trust.daysSaved, unit: 'days' },
    discountKept: money(trust.discountKept),
  };
}

export interface ComparedRow {
  readonly kind: 'input' | 'result';
  readonly name: SegmentField | CommonField | ComparedResult | 'valueHorizon';
  readonly unit: Unit;
  /** For an input of a segment: which, from 0. */
  readonly segment: number | null;
  /** One value a scenario; undefined where a scenario has no such segment. */
  readonly values: readonly (number | null | undefined)[];
  /** Whether the scenarios do not all agree. */
  readonly differs: boolean;
}

/** Scenarios side by side: every input, then every result, each marked where they do not agree. */
export function compareInputs(scenarios: readonly Inputs[]): ComparedRow[] {
  const segmentCount = Math.max(0, ...scenarios.map(({ segments }) => segments.length));
  const row = (
    kind: ComparedRow['kind'],
    name: ComparedRow['name'],
    unit: Unit,
    values: ComparedRow['values'],
    segment: number | null = null,
  ): ComparedRow => ({ kind, name, unit, segment, values, differs: new Set(values).size > 1 });
  const figures = scenarios.map((inputs) => figuresOf(computeResults(inputs)));
  return [
    ...Array.from({ length: segmentCount }, (_, index) =>
      segmentFieldNames.map((name) =>
        row(
          'input',
          name,
          fieldOf(name).unit,
          scenarios.map(({ segments }) => segments[index]?.[name]),
          index,
        ),
      ),
    ).flat(),
    ...commonFieldNames.map((name) =>
      row(
        'input',
        name,
        fieldOf(name).unit,
        scenarios.map((all) => all[name]),
      ),
    ),
    row(
      'input',
      'valueHorizon',
      'years',
      scenarios.map(({ valueHorizon }) => valueHorizon),
    ),
    ...comparedResults.map((name) =>
      row(
        'result',
        name,
        figures[0]?.[name].unit ?? 'count',
        figures.map((all) => all[name].value),
      ),
    ),
  ];
}
