import type { FieldName } from '../../../domain/retention/fields.ts';
import { segmentFieldNames } from '../../../domain/retention/fields.ts';
import type { Question } from '../../../domain/retention/inputs.ts';
import type { Text } from '../context.tsx';

/** The slides: each says one thing of a question. */
export const slideNames = [
  'loss',
  'notReplaced',
  'replaced',
  'programme',
  'payback',
  'complaint',
  'segments',
  'trust',
  'phones',
] as const;
export type SlideName = (typeof slideNames)[number];
/** A slide with a figure of the calculator. */
export type FigureSlide = Exclude<SlideName, 'phones'>;

/** What a slide says: one sentence, one rounded number that the sentence leaves to it, and what it is a number of. */
export interface SlideWords {
  readonly sentence: string;
  readonly value: string;
  readonly label: string;
}

/** What a slide's figure rests on. */
export interface SlideBasis {
  readonly question: Question;
  /** The sliders to begin with. */
  readonly sliders: readonly FieldName[];
  /** All sliders that may be chosen; the footnote names them. */
  readonly choices: readonly FieldName[];
  /** What else the figure rests on. */
  readonly rest?: readonly FieldName[];
  /** Whether the figure holds values of customers, which may count only some renewals. */
  readonly hasValues: boolean;
}

/** The section of the dictionary that belongs to a question, whose own name is that of its anchor. */
export const questionTexts = {
  lose: 'loss',
  keep: 'programme',
  post: 'complaint',
  where: 'segments',
  trust: 'trust',
} as const satisfies Record<Question, keyof Text>;

const loss = ['customers', 'revenue', 'marginShare', 'retention'] as const;

export const slideBasis: Readonly<Record<FigureSlide, SlideBasis>> = {
  loss: { question: 'lose', sliders: ['retention', 'customers', 'revenue'], choices: loss, hasValues: false },
  notReplaced: {
    question: 'lose',
    sliders: ['retention', 'customers', 'revenue'],
    choices: [...loss, 'discount'],
    hasValues: true,
  },
  replaced: {
    question: 'lose',
    sliders: ['retention', 'customers', 'acquisitionCost'],
    choices: ['customers', 'retention', 'acquisitionCost', 'growthTarget'],
    // Its drawing holds the other view beside it.
    rest: ['revenue', 'marginShare', 'discount'],
    hasValues: false,
  },
  programme: {
    question: 'keep',
    sliders: ['gain', 'yearlyCost', 'horizon'],
    choices: ['gain', 'yearlyCost', 'horizon', ...loss, 'discount'],
    hasValues: false,
  },
  payback: {
    question: 'keep',
    sliders: ['gain', 'yearlyCost', 'horizon'],
    choices: ['gain', 'yearlyCost', 'horizon', ...loss, 'discount'],
    hasValues: false,
  },
  complaint: {
    question: 'post',
    sliders: ['complaints', 'reach', 'influence'],
    choices: [
      'complaints',
      'reach',
      'influence',
      'recovery',
      'customerShare',
      'leaveProbability',
      'prospectShare',
      'conversion',
    ],
    rest: ['discount', ...segmentFieldNames],
    hasValues: true,
  },
  segments: {
    question: 'where',
    sliders: ['retention', 'marginShare'],
    choices: [...loss, 'discount'],
    hasValues: true,
  },
  trust: {
    question: 'trust',
    sliders: ['faster', 'discountSaved'],
    choices: ['faster', 'discountSaved', 'deals', 'dealValue', 'cycleDays'],
    hasValues: false,
  },
};
