import type { Localized } from '../localized.ts';
import type {
  ErrorFigures,
  ItemTexts,
  Quiz,
  QuizDefinition,
  QuizItem,
  QuizTexts,
  Version,
} from './definition.ts';

interface AuthoredFrame {
  readonly id: string;
  readonly dimension: string;
  readonly part: 'core' | 'deepening';
  readonly weight: number;
  readonly articles: readonly string[];
  readonly since?: Version | undefined;
  readonly until?: Version | undefined;
  readonly question: Localized;
  readonly situation?: Localized | undefined;
}
interface AuthoredOption {
  readonly id: string;
  readonly text: Localized;
}

export type AuthoredItem =
  | (AuthoredFrame & {
      readonly type: 'likert';
      readonly scale: string;
      readonly reverse: boolean;
      readonly notApplicable: boolean;
    })
  | (AuthoredFrame & {
      readonly type: 'sjt';
      readonly options: readonly (AuthoredOption & {
        readonly effect: number;
        readonly feedback: Localized;
      })[];
    })
  | (AuthoredFrame & {
      readonly type: 'multi';
      readonly options: readonly (AuthoredOption & {
        readonly weight: number;
        readonly feedback: Localized;
      })[];
    })
  | (AuthoredFrame & {
      readonly type: 'rank';
      readonly key: readonly string[];
      readonly options: readonly AuthoredOption[];
      readonly explanation: Localized;
    });

/** A quiz file as its author wrote it: structure and both languages in one. */
export interface AuthoredQuiz extends Omit<QuizDefinition, 'items' | 'bands' | 'dimensions' | 'actions'> {
  readonly title: Localized;
  readonly measures: readonly Localized[];
  readonly measuresNot: readonly Localized[];
  readonly scales: Readonly<
    Record<
      string,
      { readonly lead: Localized; readonly steps: readonly Localized[]; readonly notApplicable: Localized }
    >
  >;
  readonly bands: readonly {
    readonly id: string;
    readonly from: number;
    readonly name: Localized;
    readonly meaning: Localized;
  }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly meaning: Localized;
    readonly articles: readonly string[];
    readonly error?: ErrorFigures | undefined;
  }[];
  readonly items: readonly AuthoredItem[];
  readonly actions: readonly { readonly id: string; readonly article: string; readonly text: Localized }[];
  readonly released: readonly { readonly version: Version; readonly fingerprint: string }[];
}

function structureOf(item: AuthoredItem, quiz: AuthoredQuiz): QuizItem {
  const { id, dimension, part, weight, articles, until } = item;
  const since = item.since ?? `${quiz.version.split('.')[0] ?? '1'}.0`;
  const frame = { id, dimension, part, weight, articles, since, ...(until === undefined ? {} : { until }) };
  switch (item.type) {
    case 'likert': {
      const { type, scale, reverse, notApplicable } = item;
      return {
        ...frame,
        type,
        scale,
        min: 1,
        max: quiz.scales[scale]?.steps.length ?? 0,
        reverse,
        notApplicable,
      };
    }
    case 'sjt':
      return {
        ...frame,
        type: item.type,
        options: item.options.map(({ id: option, effect }) => ({ id: option, effect })),
      };
    case 'multi':
      return {
        ...frame,
        type: item.type,
        options: item.options.map(({ id: option, weight: share }) => ({ id: option, weight: share })),
      };
    case 'rank':
      return { ...frame, type: item.type, key: item.key };
  }
}

function wordsOf(item: AuthoredItem, language: keyof Localized): ItemTexts {
  const options =
    item.type === 'likert'
      ? undefined
      : Object.fromEntries(
          item.options.map((option) => [
            option.id,
            {
              text: option.text[language],
              ...('feedback' in option ? { feedback: option.feedback[language] } : {}),
            },
          ]),
        );
  return {
    question: item.question[language],
    ...(item.situation ? { situation: item.situation[language] } : {}),
    ...(options ? { options } : {}),
    ...(item.type === 'rank' ? { explanation: item.explanation[language] } : {}),
  };
}

/** The structure of an authored quiz, free of words. */
export function definitionOf(quiz: AuthoredQuiz): QuizDefinition {
  const { id, version, minutes, retakeAfterDays, minAnswered, minShare, error } = quiz;
  return {
    id,
    version,
    minutes,
    retakeAfterDays,
    minAnswered,
    minShare,
    error,
    bands: quiz.bands.map((band) => ({ id: band.id, from: band.from })),
    dimensions: quiz.dimensions.map(({ id: dimension, articles, error: own }) => ({
      id: dimension,
      articles,
      ...(own ? { error: own } : {}),
    })),
    items: quiz.items.map((item) => structureOf(item, quiz)),
    actions: quiz.actions.map((action) => ({ id: action.id, article: action.article })),
  };
}

/** The words of an authored quiz in one language. */
function textsOf(quiz: AuthoredQuiz, language: keyof Localized): QuizTexts {
  const named = (list: readonly { id: string; name: Localized; meaning: Localized }[]) =>
    Object.fromEntries(
      list.map(({ id, name, meaning }) => [id, { name: name[language], meaning: meaning[language] }]),
    );
  return {
    title: quiz.title[language],
    measures: quiz.measures.map((text) => text[language]),
    measuresNot: quiz.measuresNot.map((text) => text[language]),
    scales: Object.fromEntries(
      Object.entries(quiz.scales).map(([id, { lead, steps, notApplicable }]) => [
        id,
        {
          lead: lead[language],
          steps: steps.map((step) => step[language]),
          notApplicable: notApplicable[language],
        },
      ]),
    ),
    bands: named(quiz.bands),
    dimensions: named(quiz.dimensions),
    items: Object.fromEntries(quiz.items.map((item) => [item.id, wordsOf(item, language)])),
    actions: Object.fromEntries(quiz.actions.map(({ id, text }) => [id, text[language]])),
  };
}

/** An authored quiz as the pages of one language hand it on. */
export const quizIn = (quiz: AuthoredQuiz, language: keyof Localized): Quiz => ({
  definition: definitionOf(quiz),
  texts: textsOf(quiz, language),
});
