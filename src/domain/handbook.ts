import type { ClaimLabel } from './claim-labels.ts';

/** What pages and printed books alike know of a source, in one language: what it shows and what it does not. */
export interface SourceNote {
  readonly id: string;
  /** How well what it says is known. */
  readonly label: ClaimLabel;
  readonly citation: string;
  readonly url: string | undefined;
  readonly shows: string;
  readonly limits: string;
}

/** A term of the glossary in one language. */
export interface TermFacts {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** Words that mean just the same, which the page shows. */
  readonly synonyms: readonly string[];
  readonly inflections: readonly string[];
  readonly related: readonly { readonly id: string; readonly term: string }[];
}

/** A step of a workshop, on the running clock: whole minutes since the start. */
export interface AgendaStep {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A workshop to lead, without its text. */
export interface WorkshopFacts {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly people: string;
  readonly material: readonly string[];
  readonly preparation: readonly string[];
  readonly agenda: readonly AgendaStep[];
  /** The title of the participant sheet. */
  readonly sheet: string;
  /** Keys of the articles that it leans on. */
  readonly articles: readonly string[];
}
