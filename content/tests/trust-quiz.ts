import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AuthoredQuiz } from '../../src/domain/quiz/authored.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';

/** The self-assessment of this company, checked and with its defaults. */
export const trustQuiz = (): AuthoredQuiz =>
  quizSchema.parse(parse(readFileSync('content/quiz/trust.yaml', 'utf8')));
