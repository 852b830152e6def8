import type { Place } from './place.ts';

/**
 * How much a finding weighs. `error`: the site is not published, because it could not be built or would show something
 * wrong. `warning`: it is published, and should be mended. `advice`: a matter of taste, which site.yaml can set or turn
 * off.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** Something an author should mend. */
export interface Finding extends Place {
  /** The name of the rule, e.g. `links`; docs/AUTHORING.md explains each. */
  readonly rule: string;
  /** Default: that of the rule. */
  readonly severity?: Severity;
  /** What is wrong: what was found, and what was expected. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
}

/** A finding whose weight is known. */
export type WeighedFinding = Finding & {
  readonly severity: Severity;
  /** It stands in a draft and would stop a site that shows drafts, though not a published one. */
  readonly stopsDrafts?: true;
};

/** Puts a finding together. */
export function finding(
  rule: string,
  place: Place,
  message: string,
  hint: string,
  severity?: Severity,
): Finding {
  const { file, line, column } = place;
  return { rule, file, line, column, message, hint, ...(severity ? { severity } : {}) };
}

/** The same finding as one with which the site is not published. */
export function blocking(found: Finding): Finding {
  return { ...found, severity: 'error' };
}
