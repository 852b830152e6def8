import { storedEntries } from './persist.ts';
import { answerShape, attemptShape } from './shapes.ts';

/** Runs through the self-assessment, by id. */
export const $attempts = storedEntries(attemptShape);

/** Answers, by `<attempt id>:<item id>`. */
export const $answers = storedEntries(answerShape);
