import type { VNode } from 'preact';
import type { AnswerValue } from '../../../domain/exchange/records.ts';
import type { ItemTexts } from '../../../domain/quiz/definition.ts';

/** What the control of every type of question gets. */
export interface FieldProps<Item> {
  readonly item: Item;
  readonly words: ItemTexts;
  readonly value: AnswerValue | undefined;
  /** The ids of the options in the order of the attempt. */
  readonly order: readonly string[];
  /** What is wrong with the answer, said where the question says how to answer; null where nothing is. Left out where nothing ever is. */
  readonly error?: VNode | null;
  /**
   * Called at every change; null takes the answer back.
   * @param moved what the change did to another choice, in words
   */
  readonly onAnswer: (value: AnswerValue | null, moved?: string) => void;
}
