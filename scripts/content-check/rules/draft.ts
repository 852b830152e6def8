import type { WeighedFinding } from '../model/finding.ts';

/** What is asked of a handbook as a whole, and of a text only once it is part of it. */
const later: readonly string[] = ['linked', 'questions', 'keywords', 'length', 'reviews'];

/**
 * What is told of a finding in a draft: nothing stops a publication that is without the draft, and what is still to
 * be written is no mistake.
 * @returns the finding with its weight, or none
 */
export function forDraft(found: WeighedFinding): WeighedFinding[] {
  if (later.includes(found.rule)) return [];
  if (found.rule === 'unfinished' || found.severity !== 'error') return [{ ...found, severity: 'advice' }];
  return [{ ...found, severity: 'warning', stopsDrafts: true }];
}
