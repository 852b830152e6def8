import { answer, articleRead, attempt, commitment, stepTaken } from '../../../domain/exchange/records.ts';
import type {
  Answer,
  ArticleRead,
  Attempt,
  Commitment,
  StepTaken,
} from '../../../domain/exchange/records.ts';
import type { StoredShape } from '../codec.ts';

/** Runs through the self-assessment, by their id. */
export const attemptShape: StoredShape<Attempt> = { name: 'attempt', version: 1, parse: attempt };

/** Answers, by `<attempt id>:<item id>`. */
export const answerShape: StoredShape<Answer> = { name: 'answer', version: 1, parse: answer };

/** Commitments, by their id. */
export const commitmentShape: StoredShape<Commitment> = { name: 'commitment', version: 1, parse: commitment };

/** Articles read to their end, by article key. */
export const readShape: StoredShape<ArticleRead> = { name: 'read', version: 1, parse: articleRead };

/** Steps of learning paths that the reader ticked, by `workshop:<key>` or `page:<name>`; the paths gone along, by `path:<id>`. */
export const stepShape: StoredShape<StepTaken> = { name: 'step', version: 1, parse: stepTaken };
