import { writeAll } from './persistence/bulk.ts';
import type { WriteOutcome } from './persistence/bulk.ts';
import { exportableKinds } from './persistence/exportable-records.ts';
import { recordStore } from './persistence/index.ts';
import { answerShape, attemptShape } from './persistence/stored-schemas/records.ts';

export { $answers, $attempts } from './attempts.ts';
export { $commitments } from './commitments.ts';
export { $scenarios } from './scenarios.ts';

/** Removes an attempt with its answers. */
export function removeAttempt(id: string): WriteOutcome {
  const answers = recordStore()
    .ids(answerShape)
    .filter((entry) => entry.startsWith(`${id}:`));
  return writeAll(recordStore(), [
    ...answers.map((entry) => ({ shape: answerShape, id: entry, value: undefined })),
    { shape: attemptShape, id, value: undefined },
  ]);
}

/** Removes one record of any kind. */
export function removeRecord(name: string, id: string | undefined): WriteOutcome {
  const kind = exportableKinds.find(({ shape }) => shape.name === name);
  return kind
    ? writeAll(recordStore(), [{ shape: kind.shape, ...(id === undefined ? {} : { id }), value: undefined }])
    : 'done';
}
