import type { Language } from '../../../src/i18n/languages.ts';
import type { AboutData } from '../../../src/schemas/about.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import type { CalculatorContent } from '../../../src/schemas/calculator.ts';
import type { Term } from '../../../src/schemas/glossary.ts';
import type { RegisterContent } from '../../../src/schemas/register.ts';
import type { Site } from '../../../src/schemas/site.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { PathsData } from '../../../src/schemas/path.ts';
import type { TranslationsData } from '../../../src/schemas/translations.ts';
import type { WorkshopData } from '../../../src/schemas/workshop.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/** One thing that an author describes in YAML: the site, an article's frontmatter, a term, a source. */
export interface Entry<Fields> {
  /** The fields that the schema accepts; the others have been reported and are absent. */
  readonly fields: Partial<Fields>;
  /** The whole, where the schema accepts all of it. */
  readonly data: Fields | undefined;
  /** The place of a value by its path, or of the nearest thing around it that exists. */
  readonly at: (...path: readonly (string | number)[]) => Place;
  /** The text of a value as the author wrote it, for values that are read as something else (dates). */
  readonly written: (...path: readonly (string | number)[]) => string;
}

/** What a text is to its reader. */
export type Role =
  'title' | 'field' | 'heading' | 'paragraph' | 'item' | 'cell' | 'attribute' | 'search word';

/** A text that readers see. */
export interface Prose {
  readonly language: Language;
  readonly role: Role;
  /** Inline code and expressions stand as U+FFFC. */
  readonly text: string;
  /** The place of a character of the text. */
  readonly at: (index: number) => Place;
  /** Whether a backslash in the file says that a character is meant as it stands. Default: none is. */
  readonly isEscaped?: (index: number) => boolean;
}

/** A table, by its heading row and the rows below. */
export interface Table {
  readonly columns: number;
  readonly rows: readonly { readonly cells: number; readonly place: Place }[];
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly place: Place;
}

export interface Link {
  readonly url: string;
  /** It has no words and no picture: nobody sees it, and a screen reader reads its address. */
  readonly isWordless: boolean;
  readonly place: Place;
}

export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly place: Place;
}

/** A component in an article: `<Claim label="practice" source="practice">`. */
export interface Component {
  readonly name: string;
  /** The values that can be read without running them; `undefined` for others. */
  readonly props: ReadonlyMap<string, string | number | boolean | undefined>;
  readonly place: Place;
  readonly atProp: (name: string) => Place;
  /** The text of the second-level heading it stands under; empty before the first. */
  readonly section: string;
  /** Holds words that stand in no paragraph, since no empty line sets them apart. */
  readonly bare: boolean;
  /** What stands directly in it: `list`, `paragraph`, `table`, … */
  readonly holds: readonly string[];
  /** The paragraphs directly in it. */
  readonly paragraphs: readonly Prose[];
  /** The texts of its numbered list, with their places. */
  readonly steps: readonly Prose[];
  /** The lines of its list without numbers; `bold` where the line is bold as a whole. */
  readonly lines: readonly { readonly prose: Prose; readonly bold: boolean }[];
}

/** Code where only prose and components belong. */
export interface Code {
  readonly what: 'HTML' | 'expression' | 'import';
  readonly text: string;
  readonly place: Place;
}

/** What stands before the first heading, or in a section. */
export interface Section {
  readonly heading: Heading | undefined;
  /** Where its content begins; the heading itself where it is empty. */
  readonly place: Place;
  readonly empty: boolean;
}

/** An article's text below its frontmatter. */
export interface Body {
  /** The Markdown, for counting. */
  readonly source: string;
  readonly prose: readonly Prose[];
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly tables: readonly Table[];
  readonly images: readonly Image[];
  readonly components: readonly Component[];
  readonly code: readonly Code[];
}

/** A component where something is named by it: a source, a term, a file. */
export type Use = Pick<Component, 'name' | 'props' | 'place' | 'atProp'>;

/** What an author meant as a link or a picture, and Markdown shows as it stands. */
export interface MisreadLink {
  readonly found: string;
  /** `[words](target)`; undefined where the brackets have changed places: `(swapped)[behind]`. */
  readonly words: string | undefined;
  readonly target: string | undefined;
  readonly swapped: string | undefined;
  readonly behind: string | undefined;
  readonly isPicture: boolean;
  readonly place: Place;
}

/** What other texts and files are compared with: known of a text without reading it anew. */
export interface TextFacts {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly misreadLinks: readonly MisreadLink[];
  readonly images: readonly Image[];
  readonly uses: readonly Use[];
  readonly words: number;
  /** How heavy the sentences of a Swedish text are; undefined without any. */
  readonly lix: number | undefined;
  /** Of what a translation must say as well; undefined where the text is not right as a whole. */
  readonly fingerprint: string | undefined;
}

/** An amount whose currency a text says by a sign or a word. */
export interface Amount {
  readonly written: string;
  /** The currencies that it can be in. */
  readonly currencies: readonly string[];
  readonly place: Place;
}

/** A word that no dictionary has; the company's own words may have it. */
export interface Doubt {
  readonly token: string;
  readonly language: Language;
  /** Whether it stands among words to search for, which may be in any language. */
  readonly isSearched: boolean;
  readonly place: Place;
}

/** What the rules have found in a text by itself. */
export interface TextVerdict {
  readonly findings: readonly Finding[];
  /** The names of the rules that have found them. */
  readonly rules?: readonly string[];
  readonly amounts: readonly Amount[];
  readonly doubts: readonly Doubt[];
}

/** A text of its own: a Markdown file with frontmatter. */
export interface TextFile<Kind extends 'article' | 'workshop' | 'about', Fields> extends Entry<Fields> {
  readonly kind: Kind;
  readonly file: string;
  readonly language: Language;
  readonly slug: string;
  /** The key, also where the rest of the frontmatter is wrong; undefined where it cannot be read. */
  readonly key: string | undefined;
  /** Undefined where the text cannot be parsed; that has been reported. */
  readonly body: Body | undefined;
  /** Undefined where there is no body. */
  readonly facts: TextFacts | undefined;
  /** The texts of the frontmatter and of the body, in reading order. */
  readonly prose: readonly Prose[];
  /** What an earlier check has found in the same text. */
  readonly verdict?: TextVerdict | undefined;
  /** Of the file, in a check that keeps what it finds. */
  readonly digest?: string | undefined;
}

export type Article = TextFile<'article', ArticleData>;
export type Workshop = TextFile<'workshop', WorkshopData>;
/** One of the company's own texts about its handbook. */
export type About = TextFile<'about', AboutData>;

/** What the checks need to know of a question; the schema knows the rest. */
export interface QuizView {
  readonly version: string;
  readonly released: readonly {
    readonly version: string;
    readonly texts?: Readonly<Record<string, string>> | undefined;
  }[];
  readonly dimensions: readonly { readonly id: string; readonly articles: readonly string[] }[];
  readonly items: readonly {
    readonly id: string;
    readonly articles: readonly string[];
    readonly until?: string | undefined;
    readonly question?: Readonly<Record<Language, string>>;
    readonly situation?: Readonly<Record<Language, string>> | undefined;
    readonly options?: readonly { readonly id: string; readonly text: Readonly<Record<Language, string>> }[];
  }[];
  readonly actions: readonly { readonly id: string; readonly article: string }[];
}

/** Any text that readers read. */
export type AnyText = Article | Workshop | About;

/** A text in both languages, side by side in one file. */
export interface ProsePair {
  readonly sv: Prose;
  readonly en: Prose;
}

/** The texts of a YAML file, in reading order. */
export interface YamlTexts {
  readonly prose: readonly Prose[];
  readonly pairs: readonly ProsePair[];
  /** What an earlier check has found in the same file. */
  readonly verdict?: TextVerdict | undefined;
}

/** A content folder, read. */
export interface Content {
  readonly site: Entry<Site>;
  readonly articles: readonly Article[];
  readonly workshops: readonly Workshop[];
  readonly about: readonly About[];
  readonly paths: readonly Entry<PathsData['paths'][number]>[];
  readonly terms: readonly Entry<Term>[];
  readonly sources: readonly Entry<Source>[];
  readonly quizzes: readonly Entry<QuizView>[];
  readonly calculator: Entry<CalculatorContent> | undefined;
  /** Which texts have been seen to say the same in both languages. */
  readonly translations: Entry<TranslationsData> | undefined;
  readonly register: Entry<RegisterContent> | undefined;
  /** The files that are missing or cannot be parsed, as `glossary.yaml`: nothing is known of what they hold. */
  readonly unreadable: readonly string[];
  /** The sizes of all files in bytes, by path as it is printed. */
  readonly files: ReadonlyMap<string, number>;
  /** The texts of the YAML files, file by file. */
  readonly yamlTexts: readonly YamlTexts[];
  /** The company's own words. */
  readonly words: readonly string[];
  /** Where words.txt is, as it is printed. */
  readonly wordsFile: string;
  /** What was found while reading: files, syntax, fields. */
  readonly findings: readonly Finding[];
}

/** Articles and workshops: what holds for every text. */
export function textFiles({ articles, workshops }: Content): readonly (Article | Workshop)[] {
  return [...articles, ...workshops];
}

/** The same, and what the company says of its handbook: what holds for all that readers read. */
export function everyText({
  articles,
  workshops,
  about,
}: Pick<Content, 'articles' | 'workshops'> & Partial<Pick<Content, 'about'>>): readonly AnyText[] {
  return [...articles, ...workshops, ...(about ?? [])];
}
