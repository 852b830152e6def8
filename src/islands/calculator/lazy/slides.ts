import type { ComparedResult } from '../../../domain/retention/compare.ts';
import { segmentFieldNames } from '../../../domain/retention/fields.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import type { Question } from '../../../domain/retention/inputs.ts';

/**
 * What stands on the screen at each question: the sliders to begin with, all that may be chosen, the figures, and
 * where these rest on more than that: on what.
 */
export const slides: Readonly<
  Record<
    Question,
    {
      readonly sliders: readonly FieldName[];
      readonly choices: readonly FieldName[];
      readonly figures: readonly ComparedResult[];
      readonly rest?: readonly FieldName[];
      /** Whether the figures hold values of customers, which may count only some renewals. */
      readonly hasValues: boolean;
    }
  >
> = {
  lose: {
    sliders: ['retention', 'customers', 'revenue'],
    choices: [
      'customers',
      'revenue',
      'marginShare',
      'retention',
      'acquisitionCost',
      'discount',
      'growthTarget',
    ],
    figures: ['lost', 'notReplaced', 'replaced'],
    hasValues: true,
  },
  keep: {
    sliders: ['gain', 'yearlyCost', 'horizon'],
    choices: [
      'gain',
      'yearlyCost',
      'horizon',
      'customers',
      'revenue',
      'marginShare',
      'retention',
      'discount',
    ],
    figures: ['npv', 'payback', 'breakEven'],
    hasValues: false,
  },
  post: {
    sliders: ['complaints', 'reach', 'influence'],
    choices: [
      'complaints',
      'reach',
      'influence',
      'recovery',
      'customerShare',
      'leaveProbability',
      'prospectShare',
      'conversion',
    ],
    figures: ['influenced', 'complaintCost'],
    hasValues: true,
    rest: ['discount', ...segmentFieldNames],
  },
  where: {
    sliders: ['retention', 'marginShare'],
    choices: ['customers', 'revenue', 'marginShare', 'retention', 'acquisitionCost', 'discount'],
    figures: ['equity', 'twoPoints'],
    hasValues: true,
  },
  trust: {
    sliders: ['faster', 'discountSaved'],
    choices: ['faster', 'discountSaved', 'deals', 'dealValue', 'cycleDays'],
    figures: ['daysSaved', 'discountKept'],
    hasValues: false,
  },
};
