import type { Answer, AnswerValue } from '../exchange/records.ts';
import type { QuizDefinition, QuizItem, Version } from './definition.ts';
import { questionOrder } from './order.ts';

/** What was answered, by item id. */
export type AnswerMap = Readonly<Record<string, AnswerValue>>;

/** The id of an answer as it is stored: `<attempt id>:<item id>`. */
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

/** What was answered, without when: the form that scores are computed from. */
export const answersGiven = (answers: Readonly<Record<string, Answer>>): AnswerMap =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));

/** Whether an answer says all that its question asks; a situation needs both a best and a worst. */
export function isComplete(value: AnswerValue | undefined, item: QuizItem): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'object') return true;
  if (!Array.isArray(value)) return value.best !== null && value.worst !== null;
  return item.type === 'rank' ? value.length === item.key.length : value.length > 0;
}

/** Half an answer to a situation: the best without the worst, or the worst without the best. */
export const isHalf = (
  value: AnswerValue | undefined,
): value is { best: string | null; worst: string | null } =>
  typeof value === 'object' && !Array.isArray(value) && (value.best === null) !== (value.worst === null);

/** Where a person goes on: the first question without a whole answer; null when all have one. */
export function nextUnanswered(
  definition: QuizDefinition,
  attempt: { readonly version: Version; readonly seed: number },
  given: AnswerMap,
): QuizItem | null {
  return questionOrder(definition, attempt, 'core').find((item) => !isComplete(given[item.id], item)) ?? null;
}
