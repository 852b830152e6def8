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
