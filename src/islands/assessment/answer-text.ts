import type { AnswerValue } from '../../domain/exchange/records.ts';
import type { QuizItem, QuizTexts } from '../../domain/quiz/definition.ts';
import { fill } from '../../i18n/text.ts';
import type { Dictionary } from '../../i18n/sv.ts';

/** An answer in words, one line a part; empty when there is none. */
export function answerText(
  item: QuizItem,
  value: AnswerValue | undefined,
  texts: QuizTexts,
  text: Dictionary['assessment']['answers'],
): readonly string[] {
  if (value === undefined) return [];
  const option = (id: string): string => texts.items[item.id]?.options?.[id]?.text ?? id;
  if (item.type === 'likert') {
    const scale = texts.scales[item.scale];
    const step = value === 'na' ? scale?.notApplicable : scale?.steps[Number(value) - item.min];
    return step === undefined ? [] : [step];
  }
  if (Array.isArray(value)) {
    return value.map((id, index) => (item.type === 'rank' ? `${index + 1}. ${option(id)}` : option(id)));
  }
  if (typeof value !== 'object') return [];
  return [
    ...(value.best === null ? [] : [fill(text.bestIs, { best: option(value.best) })]),
    ...(value.worst === null ? [] : [fill(text.worstIs, { worst: option(value.worst) })]),
  ];
}

/** Ends a sentence that has no end of its own; options are written both ways. */
const closed = (line: string): string => (/[.!?…][”“"’»]?$/u.test(line) ? line : `${line}.`);

/**
 * An answer in words on one line: the best and the worst as a sentence each, picks and places with semicolons
 * between. Empty when there is no answer.
 */
export function answerLine(...answer: Parameters<typeof answerText>): string {
  const [item] = answer;
  const lines = answerText(...answer);
  return item.type === 'sjt'
    ? lines.map(closed).join(' ')
    : lines.map((line) => line.replace(/\.$/u, '')).join('; ');
}
