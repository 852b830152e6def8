import type { LikertItem, MultiItem, RankItem, SituationItem } from './score.ts';

/** Major and minor, `1.0`. Attempts of one major version are comparable; a minor one adds or retires items. */
export type Version = string;

interface ItemFrame {
  /** Stable for ever: answers are stored under it. */
  readonly id: string;
  readonly dimension: string;
  /** Core items make the score; deepening ones are offered after it and count when answered. */
  readonly part: 'core' | 'deepening';
  /** Above 0; how much the item counts in its dimension. */
  readonly weight: number;
  /** Keys of the articles it is about, the nearest first. It stands at the end of each. */
  readonly articles: readonly string[];
  /** The version that brought it in. */
  readonly since: Version;
  /** The first version that no longer asks it. */
  readonly until?: Version | undefined;
}

/** A labelled scale. */
export type LikertQuizItem = ItemFrame &
  LikertItem & {
    readonly scale: string;
    /** Whether "has not come up" may be answered. */
    readonly notApplicable: boolean;
  };
export type SituationQuizItem = ItemFrame & SituationItem;
export type MultiQuizItem = ItemFrame & MultiItem;
export type RankQuizItem = ItemFrame & RankItem;
export type QuizItem = LikertQuizItem | SituationQuizItem | MultiQuizItem | RankQuizItem;

/** How exactly a score is known. */
export interface ErrorFigures {
  /** Standard deviation among people, in points of 100. */
  readonly sd: number;
  /** 0 up to but not 1. */
  readonly reliability: number;
}

/** The part of a self-assessment that is the same in every language: what scoring and comparing need. */
export interface QuizDefinition {
  readonly id: string;
  readonly version: Version;
  readonly minutes: number;
  readonly retakeAfterDays: number;
  readonly minAnswered: number;
  readonly minShare: number;
  readonly error: {
    /** True until a company has measured its own figures. */
    readonly assumed: boolean;
    /** Of the two-sided criterion for change. */
    readonly confidence: number;
    readonly dimension: ErrorFigures;
    readonly overall: ErrorFigures;
  };
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly articles: readonly string[];
    /** Its own figures where they are measured. */
    readonly error?: ErrorFigures | undefined;
  }[];
  readonly items: readonly QuizItem[];
  readonly actions: readonly { readonly id: string; readonly article: string }[];
}

export interface OptionTexts {
  readonly text: string;
  /** Shown after the result. */
  readonly feedback?: string | undefined;
}

export interface ItemTexts {
  readonly question: string;
  /** What the question is about, told before it. */
  readonly situation?: string | undefined;
  readonly options?: Readonly<Record<string, OptionTexts>> | undefined;
  /** Why the best order is the best, shown after the result. */
  readonly explanation?: string | undefined;
}

/** The words of a self-assessment in one language, by the ids of its definition. */
export interface QuizTexts {
  readonly title: string;
  readonly measures: readonly string[];
  readonly measuresNot: readonly string[];
  readonly scales: Readonly<
    Record<
      string,
      { readonly lead: string; readonly steps: readonly string[]; readonly notApplicable: string }
    >
  >;
  readonly bands: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
  readonly dimensions: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
  readonly items: Readonly<Record<string, ItemTexts>>;
  readonly actions: Readonly<Record<string, string>>;
}

/** A self-assessment as an island gets it: the structure and one language. */
export interface Quiz {
  readonly definition: QuizDefinition;
  readonly texts: QuizTexts;
}

/** The name of a dimension; its id where these texts do not know it, as another playbook's contribution may have. */
export const dimensionName = ({ dimensions }: Pick<QuizTexts, 'dimensions'>, id: string): string =>
  Object.hasOwn(dimensions, id) ? (dimensions[id]?.name ?? id) : id;
