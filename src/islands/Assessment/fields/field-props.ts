import type { AnswerValue } from '../../../domain/exchange/records.ts';
import type { ItemTexts, QuizTexts } from '../../../domain/quiz/definition.ts';
import type { Dictionary } from '../../../i18n/sv.ts';

/** What the control of every type of question gets. */
export interface FieldProps<Item> {
  readonly item: Item;
  readonly words: ItemTexts;
  readonly scales: QuizTexts['scales'];
  readonly value: AnswerValue | undefined;
  /** The ids of the options in the order of the attempt. */
  readonly order: readonly string[];
  readonly text: Dictionary['assessment']['question'];
  /** Called at every change; null takes the answer back. */
  readonly onAnswer: (value: AnswerValue | null) => void;
}
