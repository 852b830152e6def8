/** What pages hand to layouts and components: plain data in one language. src/queries/ makes it. */
import type { CollectionEntry } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { TextHeading } from '../domain/text/compiled-text.ts';
import type { AboutName } from '../domain/about-names.ts';
import type { TermFacts, WorkshopFacts } from '../domain/handbook.ts';
import type { PathStep } from '../domain/paths.ts';
import type { SitePart } from '../domain/site-parts.ts';
import type { Drawing } from '../domain/drawing/drawing.ts';
import type { Review } from '../domain/editorial/review.ts';
import type { AttachmentView } from './attachments/attachment.ts';
import type { Language } from '../i18n/languages.ts';
import type { PageName } from '../i18n/routes.ts';

/** The company's settings, as content/site.yaml has them. */
export interface SiteView {
  /** The format of its content; undefined for the first. */
  readonly contentFormat?: number | undefined;
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly promise: Readonly<Record<Language, string>>;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  /** ISO 4217. */
  readonly currency: string;
  readonly accent: { readonly light: string; readonly dark: string };
  readonly contact: {
    readonly name: Readonly<Record<Language, string>>;
    readonly email?: string | undefined;
  };
  /** Paths below the site's base, with the icons' media types. */
  readonly pictures: {
    readonly icons: readonly { readonly file: string; readonly type: string; readonly sizes?: string }[];
    readonly share: string | undefined;
  };
  readonly parts: Readonly<Record<SitePart, boolean>>;
  /** Origins of other sites that may show this one in a frame. */
  readonly frames: readonly string[];
}

/** Who answers for a text, when it is reviewed and what has changed in it. Days are written `2026-11-21`. */
export interface EditorialFacts {
  /** Being written: only in a site that shows drafts. */
  readonly draft: boolean;
  /** Who answers for it: a name, or an e-mail address. */
  readonly owner: string;
  /** When it was gone through and will be again; undefined where nobody has said, or the company does not show it. */
  readonly review: Review | undefined;
  /** The translation, where this text has fallen behind it. */
  readonly newer: { readonly language: Language; readonly url: string } | undefined;
  readonly changed: readonly { readonly date: string; readonly what: string }[];
}

/** An article as pages need it: its place in the handbook and its data. `entry` renders the text. */
export interface Article extends EditorialFacts {
  readonly key: string;
  readonly language: Language;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly point: string;
  readonly theme: string;
  readonly audience: string;
  readonly dimensions: readonly string[];
  readonly related: readonly string[];
  readonly sources: readonly string[];
  readonly minutes: number;
  /** What readers call it, for the search. */
  readonly keywords: readonly string[];
  readonly updated: Date;
  /** Whether it takes longer to read than the handbook's articles usually do, and so is worth saying. */
  readonly long: boolean;
  /** The first drawing of the text, which stands small in lists. */
  readonly drawing: Drawing | undefined;
  readonly entry: CollectionEntry<'articles'>;
}

/** A theme with its articles in reading order. */
export interface Theme {
  readonly key: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly articles: readonly Article[];
}

/** A glossary term in one language. */
export interface GlossaryTerm extends TermFacts {
  /** Words that it is looked for by, and that are not shown. */
  readonly search: readonly string[];
  readonly article: { readonly title: string; readonly url: string } | undefined;
}

/** The text of an article or a workshop, ready to be set. */
export interface RenderableText {
  /** Takes as `components` what an author may write over and above Markdown. */
  readonly Content: AstroComponentFactory;
  readonly headings: readonly TextHeading[];
  /** The pictures beside it, by the paths that its author wrote. */
  readonly pictures: ReadonlyMap<string, ImageMetadata>;
  /** The files beside it, by the paths that its author wrote. */
  readonly attachments: (path: string) => AttachmentView | undefined;
}

/** One of the company's own texts about its handbook. */
export interface AboutText {
  readonly name: AboutName;
  readonly title: string;
  readonly updated: Date;
  readonly text: Pick<RenderableText, 'Content'>;
}

/** A workshop to lead. `entry` renders the text. */
export interface Workshop extends EditorialFacts, WorkshopFacts {
  readonly language: Language;
  readonly url: string;
  /** The parts of the site that it cannot do without. */
  readonly needs: readonly string[];
  /** What readers call it, for the search. */
  readonly keywords: readonly string[];
  readonly updated: Date;
  readonly entry: CollectionEntry<'workshops'>;
}

/** A learning path for a role. */
export interface LearningPath {
  readonly id: string;
  /** The anchor on the page of all paths. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** What readers call it, for the search. */
  readonly keywords: readonly string[];
  readonly steps: readonly PathStep[];
}

/** A book of the handbook that lies beside its pages. */
export interface BookOffer {
  readonly kind: 'whole' | 'theme' | 'path' | 'workshop';
  /** The key of the theme, path or workshop; empty for the whole handbook. */
  readonly key: string;
  readonly pages: number;
  readonly files: readonly { readonly url: string; readonly type: 'html' | 'pdf'; readonly bytes: number }[];
}

/** The address of the same page in each published language. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

/** What the layout shows around every page. */
export interface Frame {
  readonly site: SiteView;
  readonly language: Language;
  readonly themes: readonly Pick<Theme, 'key' | 'title' | 'url'>[];
  /** The pages that this site has: a part may be off, and a list may have nothing in it. */
  readonly pages: readonly PageName[];
}
