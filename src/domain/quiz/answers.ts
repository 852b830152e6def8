import type { Answer, AnswerValue } from '../exchange/records.ts';
import type { QuizDefinition, QuizItem, Version } from './definition.ts';
import { questionOrder } from './order.ts';

/** What was answered, by item id. */
export type GivenAnswers = Readonly<Record<string, AnswerValue>>;

/** The id of an answer as it is stored: `<attempt id>:<item id>`. */
export const answerId = (attemptId: string, itemId: string): string => `${attemptId}:${itemId}`;

type StoredAnswers = Readonly<Record<string, Answer>>;

/** All answers by attempt, once for each set of them: hundreds of attempts would otherwise each look through all. */
const byAttempt = new WeakMap<StoredAnswers, ReadonlyMap<string, StoredAnswers>>();

function grouped(answers: StoredAnswers): ReadonlyMap<string, StoredAnswers> {
  const groups = new Map<string, [itemId: string, answer: Answer][]>();
  for (const [id, answer] of Object.entries(answers)) {
    const colon = id.indexOf(':');
    const group = groups.get(id.slice(0, colon)) ?? [];
    group.push([id.slice(colon + 1), answer]);
    groups.set(id.slice(0, colon), group);
  }
  return new Map([...groups].map(([attempt, group]) => [attempt, Object.fromEntries(group)]));
}

/** The answers of one attempt as they are stored, by item id. @param answers is never changed, only replaced */
export function answersOf(attemptId: string, answers: StoredAnswers): StoredAnswers {
  let groups = byAttempt.get(answers);
  if (!groups) byAttempt.set(answers, (groups = grouped(answers)));
  return groups.get(attemptId) ?? {};
}

/** What was answered, without when: the form that scores are computed from. */
export const answersGiven = (answers: Readonly<Record<string, Answer>>): GivenAnswers =>
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
  given: GivenAnswers,
): QuizItem | null {
  return questionOrder(definition, attempt, 'core').find((item) => !isComplete(given[item.id], item)) ?? null;
}
