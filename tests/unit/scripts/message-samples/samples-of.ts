import type { KindOf, ParametersOf, RuleName } from '../../../../scripts/content-check/messages/catalogue.ts';

/** One or more examples of the parameters of every message of some rules; the types see to it that none is missing. */
export type SamplesOf<Rules extends RuleName> = {
  readonly [Rule in Rules]: {
    readonly [Kind in KindOf<Rule>]: readonly ParametersOf<Rule, Kind>[];
  };
};

/** Another place that a finding points to. */
export const elsewhere = { file: 'articles/sv/ring-tillbaka.mdx', line: 2 };
