import { computed } from 'nanostores';
import { pathChoice, stepsDone } from '../domain/paths.ts';
import { $attempts } from './attempts.ts';
import { storedCollection } from './persistence/record-collection.ts';
import { $articlesRead } from './reading.ts';
import { stepShape } from './persistence/stored-schemas/records.ts';

/** When a step was ticked by hand, or a path gone along, by id. */
export const $stepsTicked = storedCollection(stepShape);

/** The ids of the steps that this reader has taken, on any learning path. */
export const $stepsDone = computed([$articlesRead, $attempts, $stepsTicked], (read, attempts, ticked) =>
  stepsDone({
    articlesRead: Object.keys(read),
    assessed: Object.values(attempts).some(({ finishedAt }) => finishedAt !== null),
    ticked: Object.keys(ticked),
  }),
);

/** Ticks a step, or takes the tick away. */
export function tickStep(id: string, done: boolean, now = new Date()): void {
  if (done) $stepsTicked.setKey(id, { at: now.toISOString() });
  else $stepsTicked.remove(id);
}

/** Notes that the reader goes along a path: it is the one to go on with. */
export function followPath(path: string, now = new Date()): void {
  $stepsTicked.setKey(pathChoice(path), { at: now.toISOString() });
}
