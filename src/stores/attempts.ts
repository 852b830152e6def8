import { storedCollection } from './persistence/record-collection.ts';
import { answerShape, attemptShape } from './persistence/stored-schemas/records.ts';

/** Runs through the self-assessment, by id. */
export const $attempts = storedCollection(attemptShape);

/** Answers, by `<attempt id>:<item id>`. */
export const $answers = storedCollection(answerShape);
