import type { Inputs } from '../../../domain/retention/inputs.ts';
import { linkOf } from '../../../domain/retention/link.ts';
import type { LinkParts } from '../../../domain/retention/link.ts';

/**
 * The whole address that opens a page with these numbers; null where the groups, or their names, are too much for a link.
 * @param page the page's address; this page unless given
 */
export function linkAddress(
  inputs: Inputs,
  { page = location.pathname, ...parts }: LinkParts & { readonly page?: string } = {},
): string | null {
  try {
    return new URL(`${page}#${linkOf(inputs, parts)}`, location.origin).href;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
