import type { KindOf, ParametersOf, RuleName } from '../messages/catalogue.ts';
import type { Place } from './place.ts';

/**
 * How much a finding weighs. `error`: the site is not published, because it could not be built or would show something
 * wrong. `warning`: it is published, and should be mended. `advice`: a matter of taste, which site.yaml can set or turn
 * off.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** Something an author should mend, as data: `messages/` says it in the author's language. */
export interface Finding extends Place {
  /** The name of the rule, e.g. `links`; docs/AUTHORING.md explains each. */
  readonly rule: RuleName;
  /** Which of the rule's mistakes it is. */
  readonly kind: string;
  /** What the message is told with; plain data. */
  readonly parameters: object;
  /** Default: that of the rule. */
  readonly severity?: Severity;
}

/** A finding whose weight is known. */
export type WeighedFinding = Finding & {
  readonly severity: Severity;
  /** It stands in a draft and would stop a site that shows drafts, though not a published one. */
  readonly stopsDrafts?: true;
};

/** Puts a finding together. */
export function finding<Rule extends RuleName, Kind extends KindOf<Rule>>(
  rule: Rule,
  place: Place,
  kind: Kind,
  parameters: ParametersOf<Rule, Kind>,
  severity?: Severity,
): Finding {
  const { file, line, column } = place;
  return { rule, kind, parameters, file, line, column, ...(severity ? { severity } : {}) };
}

/** The same finding as one with which the site is not published. */
export function blocking(found: Finding): Finding {
  return { ...found, severity: 'error' };
}
