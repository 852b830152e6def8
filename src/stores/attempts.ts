import type { Answer } from '../domain/exchange/records.ts';
import { storedEntries } from './persistence/record-collection.ts';
import { answerShape, attemptShape } from './persistence/stored-schemas/records.ts';

/** Runs through the self-assessment, by id. */
export const $attempts = storedEntries(attemptShape);

/** Answers, by `<attempt id>:<item id>`. */
export const $answers = storedEntries(answerShape);

/** The id of an answer. */
export const answerId = (attemptId: string, itemId: string): string => `${attemptId}:${itemId}`;

/** The answers of one attempt as they are stored, by item id. */
export function answersOf(
  attemptId: string,
  answers: Readonly<Record<string, Answer>>,
): Readonly<Record<string, Answer>> {
  const prefix = answerId(attemptId, '');
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([id]) => id.startsWith(prefix))
      .map(([id, answer]) => [id.slice(prefix.length), answer]),
  );
}
