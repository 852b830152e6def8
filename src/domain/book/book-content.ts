import type { SourceNote, TermFacts, WorkshopFacts } from '../handbook.ts';

/** What a printed book of the handbook is made of, in one language: titles and order; the texts come from the built pages. */
export interface BookContent {
  readonly language: 'sv' | 'en';
  /** The company, as site.yaml names it. */
  readonly company: string;
  /** What the handbook is called. */
  readonly title: string;
  /** What the handbook is for, in one sentence. */
  readonly promise: string;
  /** The company's colour on white paper, `#rrggbb`. */
  readonly accent: string;
  /** Where the site stands, without a path: `https://handbok.example.com`. */
  readonly url: string;
  readonly contact: { readonly name: string; readonly email: string | undefined };
  readonly themes: readonly BookTheme[];
  /** In the order of the handbook. */
  readonly articles: readonly BookArticle[];
  readonly workshops: readonly BookWorkshop[];
  readonly paths: readonly BookPath[];
  /** Alphabetically. */
  readonly glossary: readonly BookTerm[];
  /** By citation. */
  readonly sources: readonly SourceNote[];
}

/** A theme, with the keys of its articles in reading order. */
export interface BookTheme {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly articles: readonly string[];
}

/** An article. `address` is its page on the site, a path with slashes at both ends. */
export interface BookArticle {
  readonly key: string;
  readonly address: string;
  readonly title: string;
  readonly point: string;
  readonly audience: string;
  readonly sources: readonly string[];
}

/** A workshop, with its page on the site. */
export interface BookWorkshop extends WorkshopFacts {
  readonly address: string;
}

/** A learning path. A step's id is `article:<key>`, `workshop:<key>` or `page:<name>`. */
export interface BookPath {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly address: string;
  }[];
}

/** A term of the glossary. */
export interface BookTerm extends TermFacts {
  /** The address of the article that says more. */
  readonly article: string | undefined;
}
