import type { Derivation } from './derivation.ts';
import { complaintDerivation } from './derive-complaint.ts';
import { lossDerivation, lossDerived } from './derive-loss.ts';
import { programmeDerivation } from './derive-programme.ts';
import { trustDerivation } from './derive-trust.ts';
import type { Inputs } from './inputs.ts';

/** The results that can show how they come about. */
export const derivedResults = [
  ...lossDerived,
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
