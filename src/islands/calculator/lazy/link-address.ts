import type { Inputs } from '../../../domain/retention/inputs.ts';
import { linkOf } from '../../../domain/retention/link.ts';

/** The whole address that opens the calculator with these numbers; null where the groups are too many for a link. */
export function linkAddress(inputs: Inputs): string | null {
  try {
    return `${location.origin}${location.pathname}#${linkOf(inputs)}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
