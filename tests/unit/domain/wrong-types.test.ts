import { describe, expect, test } from 'vitest';
import { reliableChange, trend } from '../../../src/domain/quiz/change.ts';
import {
  cronbachAlpha,
  spearmanBrown,
  standardErrorOfMeasurement,
} from '../../../src/domain/quiz/reliability.ts';
import { bandOf, dimensionScore, itemScore } from '../../../src/domain/quiz/score.ts';
import { teamPicture } from '../../../src/domain/quiz/team.ts';
import { expectedOrders, fitBgNbd, probabilityAlive } from '../../../src/domain/register/buy-till-you-die.ts';
import { summariseOrders } from '../../../src/domain/register/orders.ts';
import { paretoSegments } from '../../../src/domain/register/segments.ts';
import { expectedSpend, fitGammaGamma } from '../../../src/domain/register/spend.ts';
import {
  churnCost,
  customerBase,
  grossRevenueRetention,
  netRevenueRetention,
  replacementRatio,
} from '../../../src/domain/retention/churn.ts';
import { complaintCascade } from '../../../src/domain/retention/complaint.ts';
import { portfolio } from '../../../src/domain/retention/portfolio.ts';
import { retentionProgramme } from '../../../src/domain/retention/programme.ts';
import {
  discountedResidualLifetime,
  fitBetaGeometric,
  retentionRate,
  survivalCurve,
} from '../../../src/domain/retention/survival.ts';
import {
  annualRetention,
  customerLifetimeValue,
  expectedLifetime,
  marginMultiple,
  monthlyDiscount,
  presentValue,
  requiredRetention,
  residualLifetimeValue,
  retentionElasticity,
} from '../../../src/domain/retention/value.ts';

/** Whatever a file, a form or a caller without types may hand over. No parameter takes any of them. */
const wrong: readonly unknown[] = [
  null,
  undefined,
  '50',
  '',
  'x',
  Number.NaN,
  Infinity,
  -Infinity,
  [],
  [1],
  [null],
  {},
  true,
  Symbol('x'),
  1n,
  () => 1,
];

type Path = readonly (string | number)[];
interface Row {
  readonly name: string;
  readonly call: (args: never) => unknown;
  /** Arguments that the function takes, every optional one among them. */
  readonly args: unknown;
  /** Paths at which some of the wrong values mean something, and what is right there. */
  readonly right?: Readonly<Record<string, (value: unknown) => boolean>>;
}

const isUndefined = (value: unknown): boolean => value === undefined;
const isGap = (value: unknown): boolean => value === null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isUnanswered = (value: unknown): boolean => value === null || value === undefined;
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const value = { margin: 100, retention: 0.8, discount: 0.1, growth: 0.02, horizon: 5 };
const valueOptions = { growth: isUndefined, horizon: isUndefined };
const [alpha, beta] = [0.7, 2];
const bgNbd = { r: 0.2, alpha: 4, a: 0.8, b: 2 };
const regular = { frequency: 2, recency: 3, age: 9 };

const rows: readonly Row[] = [
  { name: 'residualLifetimeValue', call: residualLifetimeValue, args: value, right: valueOptions },
  { name: 'customerLifetimeValue', call: customerLifetimeValue, args: value, right: valueOptions },
  { name: 'marginMultiple', call: marginMultiple, args: { retention: 0.8, discount: 0.1 } },
  { name: 'retentionElasticity', call: retentionElasticity, args: { retention: 0.8, discount: 0.1 } },
  {
    name: 'requiredRetention',
    call: requiredRetention,
    args: { value: 100, margin: 100, discount: 0.1 },
  },
  {
    name: 'presentValue',
    call: presentValue,
    args: { flows: [-10, 5, 6], rate: 0.1 },
    // No payments are worth nothing, and a single one is its own value.
    right: { flows: (flows) => Array.isArray(flows) && flows[0] !== null },
  },
  { name: 'annualRetention', call: annualRetention, args: { monthly: 0.9 } },
  { name: 'monthlyDiscount', call: monthlyDiscount, args: { annual: 0.1 } },
  { name: 'expectedLifetime', call: expectedLifetime, args: { churn: 0.1 } },
  { name: 'replacementRatio', call: replacementRatio, args: { churn: 0.1, growth: 0.1 } },
  {
    name: 'churnCost',
    call: churnCost,
    args: { ...value, customers: 200, acquisitionCost: 10, growthTarget: 0.1 },
    right: { ...valueOptions, growthTarget: isUndefined },
  },
  {
    name: 'netRevenueRetention',
    call: netRevenueRetention,
    args: { start: 100, expansion: 5, contraction: 5, churned: 5 },
  },
  {
    name: 'grossRevenueRetention',
    call: grossRevenueRetention,
    args: { start: 100, contraction: 5, churned: 5 },
  },
  {
    name: 'customerBase',
    call: customerBase,
    args: { customers: 100, retention: 0.9, acquisitionRate: 0.1, years: 3 },
  },
  {
    name: 'retentionProgramme',
    call: retentionProgramme,
    args: { customers: 9, margin: 9, retention: 0.8, gain: 0.1, yearlyCost: 5, discount: 0.1, horizon: 5 },
  },
  {
    name: 'complaintCascade',
    call: complaintCascade,
    args: {
      complaints: 1,
      reach: 45,
      influence: 0.5,
      recovery: 0.1,
      customerShare: 0.2,
      prospectShare: 0.2,
      leaveProbability: 0.1,
      conversion: 0.1,
      customerValue: 10,
      prospectValue: 10,
    },
    right: {
      recovery: isUndefined,
      customerShare: isUndefined,
      prospectShare: isUndefined,
      leaveProbability: isUndefined,
      conversion: isUndefined,
      customerValue: isUndefined,
      prospectValue: isUndefined,
    },
  },
  {
    name: 'portfolio',
    call: portfolio,
    args: {
      segments: [{ name: 'a', customers: 1, margin: 1, retention: 0.5 }],
      discount: 0.1,
      gain: 0.02,
      horizon: 3,
    },
    right: {
      segments: isEmptyList,
      'segments.0.name': isText,
      gain: isUndefined,
      horizon: isUndefined,
    },
  },
  { name: 'survivalCurve', call: survivalCurve, args: { alpha, beta, periods: 3 } },
  { name: 'retentionRate', call: retentionRate, args: { alpha, beta, period: 3 } },
  { name: 'fitBetaGeometric', call: fitBetaGeometric, args: { cohorts: [[100, 60, 40, 30]] } },
  {
    name: 'discountedResidualLifetime',
    call: discountedResidualLifetime,
    args: { alpha, beta, renewalsMade: 1, discount: 0.1 },
  },
  {
    name: 'itemScore of a scale',
    call: itemScore,
    args: { item: { type: 'likert', min: 1, max: 5, reverse: true }, answer: 2 },
    right: {
      'item.reverse': (reverse) => reverse === undefined || reverse === true,
      answer: isUnanswered,
    },
  },
  {
    name: 'itemScore of a situation',
    call: itemScore,
    args: {
      item: {
        type: 'sjt',
        options: [
          { id: 'a', effect: 1 },
          { id: 'b', effect: 0 },
        ],
      },
      answer: { best: 'a', worst: 'b' },
    },
    right: {
      answer: (answer) => isUnanswered(answer) || isEmptyObject(answer),
      'answer.best': isUnanswered,
      'answer.worst': isUnanswered,
    },
  },
  {
    name: 'itemScore of several picks',
    call: itemScore,
    args: { item: { type: 'multi', options: [{ id: 'a', weight: 1 }] }, answer: ['a'] },
    right: { answer: (answer) => isUnanswered(answer) || isEmptyList(answer) },
  },
  {
    name: 'itemScore of an order',
    call: itemScore,
    args: { item: { type: 'rank', key: ['a', 'b'] }, answer: ['b', 'a'] },
    right: { answer: (answer) => isUnanswered(answer) || isEmptyList(answer) },
  },
  {
    name: 'itemScore without an answer',
    call: itemScore,
    args: { item: { type: 'likert', min: 1, max: 5 }, answer: null },
    right: { answer: isUnanswered },
  },
  {
    name: 'dimensionScore',
    call: dimensionScore,
    args: { items: [{ p: 0.5, weight: 1 }], minAnswered: 1, minShare: 0.5 },
    right: {
      items: isEmptyList,
      'items.0': isEmptyObject,
      'items.0.p': isUnanswered,
      'items.0.weight': isUndefined,
      minAnswered: isUndefined,
      minShare: isUndefined,
    },
  },
  {
    name: 'bandOf',
    call: bandOf,
    args: { score: 50, bands: [{ id: 'a', from: 0 }] },
    right: { 'bands.0.id': (id) => isText(id) && id !== '' },
  },
  {
    name: 'cronbachAlpha',
    call: cronbachAlpha,
    args: { rows: [[1, 2], [2, 4], [3, 3], [5, 4]] }, // prettier-ignore
    // A gap leaves its row out.
    right: Object.fromEntries(
      [0, 1, 2, 3].flatMap((row) => [0, 1].map((at) => [`rows.${row}.${at}`, isGap])),
    ),
  },
  { name: 'spearmanBrown', call: spearmanBrown, args: { reliability: 0.7, factor: 2 } },
  {
    name: 'standardErrorOfMeasurement',
    call: standardErrorOfMeasurement,
    args: { sd: 15, reliability: 0.7 },
  },
  {
    name: 'reliableChange',
    call: reliableChange,
    args: { before: 50, after: 60, sd: 15, reliability: 0.7, confidence: 0.9 },
    right: { confidence: isUndefined },
  },
  { name: 'trend', call: trend, args: { times: [1, 2, 3], scores: [5, 6, 8], standardError: 2 } },
  {
    name: 'teamPicture',
    call: teamPicture,
    args: {
      contributions: [{ id: 'a', month: '2026-11', scores: { care: 50 } }],
      floor: 1,
      spreadFloor: 8,
    },
    right: {
      contributions: isEmptyList,
      'contributions.0.id': (id) => isText(id) && id !== '',
      'contributions.0.scores': isEmptyObject,
      'contributions.0.scores.care': isGap,
      floor: isUndefined,
      spreadFloor: isUndefined,
    },
  },
  {
    name: 'summariseOrders',
    call: summariseOrders,
    args: {
      orders: [{ customer: 'a', date: '2026-01-01', amount: 1 }],
      until: '2026-02-01',
      unitDays: 7,
    },
    right: {
      orders: isEmptyList,
      'orders.0.customer': (customer) => isText(customer) && customer !== '',
      unitDays: isUndefined,
    },
  },
  {
    name: 'fitBgNbd',
    call: fitBgNbd,
    args: {
      customers: [
        { frequency: 2, recency: 3, age: 9 },
        { frequency: 5, recency: 8, age: 9 },
      ],
    },
  },
  { name: 'probabilityAlive', call: probabilityAlive, args: { model: bgNbd, customer: regular } },
  {
    name: 'expectedOrders',
    call: expectedOrders,
    args: { model: bgNbd, customer: regular, horizon: 52 },
  },
  {
    name: 'fitGammaGamma',
    call: fitGammaGamma,
    args: {
      customers: [
        { frequency: 2, monetary: 10 },
        { frequency: 3, monetary: 14 },
      ],
    },
  },
  {
    name: 'expectedSpend',
    call: expectedSpend,
    args: { model: { p: 6, q: 4, v: 15 }, customer: { frequency: 2, monetary: 20 } },
  },
  {
    name: 'paretoSegments',
    call: paretoSegments,
    args: { values: [5, 3], cuts: [0.8, 0.95] },
    right: { values: (values) => Array.isArray(values) && values[0] !== null, cuts: isUndefined },
  },
];

/** Every place inside the arguments, the lists' entries and the objects' fields among them. */
function pathsOf(args: unknown, at: Path = []): Path[] {
  if (typeof args !== 'object' || args === null) return [at];
  const inside = Object.entries(args).flatMap(([key, part]) => pathsOf(part, [...at, key]));
  return at.length === 0 ? inside : [at, ...inside];
}

/** The arguments with one place exchanged. */
function withAt(args: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const copy = (Array.isArray(args) ? [...(args as unknown[])] : { ...(args as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, put);
  return copy;
}

const show = (value: unknown): string =>
  typeof value === 'string' || (typeof value === 'object' && value !== null)
    ? JSON.stringify(value)
    : String(value);

/** What became of a call: refused by name, refused otherwise, or answered. */
function outcome(call: () => unknown): string {
  try {
    return `gave ${show(call())}`;
  } catch (error) {
    if (!(error instanceof RangeError)) return `threw ${String(error)}`;
    return / must | cannot be computed/u.test(error.message) ? 'refused' : `said "${error.message}"`;
  }
}

describe('whatever is put in the place of an argument, it is a RangeError that says what must be', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, { call, args, right = {} }) => {
    const compute = call as (args: unknown) => unknown;
    // The arguments are right to begin with, so that what is refused is what was put in.
    expect(() => compute(args)).not.toThrow();
    const passed = pathsOf(args).flatMap((path) =>
      wrong
        .filter((put) => !(right[path.join('.')]?.(put) ?? false))
        .map((put) => [`${path.join('.')} = ${show(put)}`, outcome(() => compute(withAt(args, path, put)))])
        .filter(([, what]) => what !== 'refused'),
    );
    expect(passed).toEqual([]);
  });

  test('and what is left out on purpose is taken', () => {
    for (const { name, call, args, right = {} } of rows) {
      for (const path of Object.keys(right)) {
        const taken = wrong.filter((put) => right[path]?.(put));
        expect(taken.length, `${name} ${path}`).toBeGreaterThan(0);
        for (const put of taken) {
          const changed = withAt(args, path.split('.'), put);
          expect(() => call(changed as never), `${name} ${path} = ${show(put)}`).not.toThrow();
        }
      }
    }
  });
});
