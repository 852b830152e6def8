import type { QuizTexts } from '../../../domain/quiz/definition.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import { createIslandContext } from '../../shared/island-context.ts';

/** What every control needs besides its question: on the self-assessment's own page and at the end of an article. */
export interface FieldContext {
  readonly text: Dictionary['assessment']['question'];
  readonly scales: QuizTexts['scales'];
}

export const [FieldProvider, useField] = createIslandContext<FieldContext>('FieldProvider');
