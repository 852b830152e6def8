import { id } from './id.ts';
import { day, moment } from './dates.ts';
import { list, nullable, number, object, text } from './parse.ts';
import type { Parsed, Parser } from './parse.ts';

export { id };

/** One run through the self-assessment. `version` is the definition's, `major.minor`. */
export const attempt = object({
  id,
  quiz: id,
  version: text({ max: 20, pattern: /^\d+\.\d+$/u }),
  startedAt: moment,
  finishedAt: nullable(moment),
  /** Decides the order of questions and options, the same for the whole attempt. */
  seed: number({ min: 0, max: 0xffff_ffff, integer: true }),
});
export type Attempt = Parsed<typeof attempt>;

const stepNumber = number({ min: -1000, max: 1000 });
const pickedIds = list(id, { max: 50 });
const bestAndWorst = object({ best: nullable(id), worst: nullable(id) });

/**
 * What a person may answer: a step, not applicable, picked ids in order, or the best and worst option. One of
 * the two may still be null: a half answer is saved too, so that a killed tab loses nothing.
 */
const answerValue: Parser<number | 'na' | string[] | { best: string | null; worst: string | null }> = (
  data,
  path,
) => {
  // Chosen by what it is: trying one parser after another, an error for each that does not take it, made up half of what
  // opening thousands of answers took.
  if (data === 'na') return data;
  if (typeof data === 'number') return stepNumber(data, path);
  return Array.isArray(data) ? pickedIds(data, path) : bestAndWorst(data, path);
};
export type AnswerValue = Parsed<typeof answerValue>;

/** An answer and when it was given; stored by itself, so that two tabs never overwrite each other's. */
export const answer = object({ value: answerValue, at: moment });
export type Answer = Parsed<typeof answer>;

/** Something a person decided to do. `article` is the key it comes from, or null for one's own. */
export const commitment = object({
  id,
  text: text({ max: 500 }),
  article: nullable(id),
  attempt: nullable(id),
  due: nullable(day),
  createdAt: moment,
  doneAt: nullable(moment),
});
export type Commitment = Parsed<typeof commitment>;

/** That an article was read to its end. */
export const articleRead = object({ at: moment });
export type ArticleRead = Parsed<typeof articleRead>;

/** That a step of a learning path was taken which the site cannot see for itself: a workshop, the calculator. */
export const stepTaken = object({ at: moment });
export type StepTaken = Parsed<typeof stepTaken>;
