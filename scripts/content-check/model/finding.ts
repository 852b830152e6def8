import type { Place } from './place.ts';

/** Something an author should mend. */
export interface Finding extends Place {
  /** The name of the rule, e.g. `links`; docs/AUTHORING.md explains each. */
  readonly rule: string;
  /** What is wrong: what was found, and what was expected. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  /** The site cannot be built before it is mended, though every file can be read. */
  readonly stopsBuild?: true;
}

/** Puts a finding together. */
export function finding(rule: string, place: Place, message: string, hint: string): Finding {
  const { file, line, column } = place;
  return { rule, file, line, column, message, hint };
}

/** A finding with which the site cannot be built. */
export function blocking(found: Finding): Finding {
  return { ...found, stopsBuild: true };
}
