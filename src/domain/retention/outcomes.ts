import { commonFields, segmentFields } from './fields.ts';
import type { CommonField, Field, SegmentField, Unit } from './fields.ts';
import { inputKey, splitKey } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { lossResults } from './loss.ts';
import { cohortsOf, complaintResults } from './results.ts';
import { programmeValue } from './programme.ts';
import { trustEffect } from './trust.ts';

/** The results whose sensitivity and uncertainty can be asked for. */
export const outcomes = [
  'npv',
  'notReplaced',
  'replaced',
  'equity',
  'complaintCost',
  'daysSaved',
  'discountKept',
] as const;
export type Outcome = (typeof outcomes)[number];

const value: readonly SegmentField[] = ['customers', 'revenue', 'marginShare', 'retention'];

/** What each outcome depends on. Whole years are not varied: half a year of a programme means nothing. */
const influences: Readonly<
  Record<Outcome, { readonly segment: readonly SegmentField[]; readonly common: readonly CommonField[] }>
> = {
  npv: { segment: value, common: ['gain', 'yearlyCost', 'discount'] },
  notReplaced: { segment: value, common: ['discount'] },
  replaced: { segment: ['customers', 'retention', 'acquisitionCost'], common: ['growthTarget'] },
  equity: { segment: value, common: ['discount'] },
  complaintCost: {
    segment: [...value, 'acquisitionCost'],
    common: [
      'complaints',
      'reach',
      'influence',
      'recovery',
      'customerShare',
      'leaveProbability',
      'prospectShare',
      'conversion',
      'discount',
    ],
  },
  daysSaved: { segment: [], common: ['deals', 'cycleDays', 'faster'] },
  discountKept: { segment: [], common: ['deals', 'dealValue', 'discountSaved'] },
};

/** What an outcome is counted in. */
export const unitOf = (outcome: Outcome): Unit => (outcome === 'daysSaved' ? 'days' : 'money');

/** Whether below zero means a loss. What losing customers costs is a loss above zero, and days have no sign. */
export const isLossBelowZero = (outcome: Outcome): boolean => outcome === 'npv' || outcome === 'equity';

/** The keys of the inputs that an outcome depends on, segment by segment. */
export function keysOf(outcome: Outcome, { segments }: Inputs): string[] {
  const { segment, common } = influences[outcome];
  return [...segments.flatMap(({ id }) => segment.map((name) => inputKey(name, id))), ...common];
}

/** The value of an outcome; null where it has no bound. */
export function outcomeOf(outcome: Outcome, inputs: Inputs): number | null {
  if (outcome === 'npv') return programmeValue({ ...inputs, cohorts: cohortsOf(inputs) });
  if (outcome === 'daysSaved' || outcome === 'discountKept') return trustEffect(inputs)[outcome];
  const loss = lossResults(inputs);
  return outcome === 'complaintCost' ? complaintResults(inputs, loss).cost : loss.all[outcome];
}

/** The field that a key names. */
export function fieldOfKey(key: string): Field {
  const { segmentId, name } = splitKey(key);
  return segmentId === undefined ? commonFields[name as CommonField] : segmentFields[name as SegmentField];
}
