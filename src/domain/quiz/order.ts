import { fnv1a } from '../hash.ts';
import { randomFrom } from '../random.ts';
import type { QuizDefinition, QuizItem, Version } from './definition.ts';
import { itemsOf } from './version.ts';

/**
 * The list in an order that depends on the seed and the salt alone (Fisher & Yates). The salt keeps two lists
 * of the same length from being shuffled alike.
 */
export function shuffled<T>(list: readonly T[], seed: number, salt: string): readonly T[] {
  const next = randomFrom(fnv1a(salt, seed >>> 0));
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(next() * (last + 1));
    [result[last], result[pick]] = [result[pick] as T, result[last] as T];
  }
  return result;
}

/**
 * The questions of an attempt in the order in which they are asked. Questions of one type stay together, so
 * that a person need not learn a new way of answering at every step; within a type the order is the attempt's.
 */
export function questionOrder(
  definition: QuizDefinition,
  { version, seed }: { readonly version: Version; readonly seed: number },
  part: QuizItem['part'],
): readonly QuizItem[] {
  const asked = itemsOf(definition, version).filter((item) => item.part === part);
  const types = [...new Set(asked.map(({ type }) => type))];
  return types.flatMap((type) =>
    shuffled(
      asked.filter((item) => item.type === type),
      seed,
      type,
    ),
  );
}

/**
 * The options of an item in the order in which an attempt shows them. Things to rank are never shown in the
 * order of the key, which would give the answer away.
 */
export function optionOrder(item: QuizItem, seed: number): readonly string[] {
  if (item.type === 'likert') return [];
  const ids = item.type === 'rank' ? item.key : item.options.map(({ id }) => id);
  const order = shuffled(ids, seed, item.id);
  const [first, ...rest] = order;
  return item.type === 'rank' && first !== undefined && order.join() === ids.join()
    ? [...rest, first]
    : order;
}
