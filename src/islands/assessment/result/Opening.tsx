import { dimensionName } from '../../../domain/quiz/definition.ts';
import type { QuizResult } from '../../../domain/quiz/result.ts';
import { fill } from '../../../i18n/text.ts';
import { useAssessment } from '../context.ts';
import { resultExtremes } from './result-extremes.ts';

/**
 * The result in one sentence: the score, its level, and what is strongest and weakest – where more than the error of
 * measuring parts them, and otherwise that nothing stands out.
 */
export function Opening({ result }: { readonly result: QuizResult }) {
  const { text, quiz, formats } = useAssessment();
  const { overall } = result;
  if (overall.rounded === null || overall.band === null) return null;
  const extremes = resultExtremes(result, quiz.definition.error.confidence);
  const nameThem = (ids: readonly string[]): string =>
    formats.list(ids.map((id) => fill(text.result.named, { name: dimensionName(quiz.texts, id) })));
  const values = {
    score: formats.number(overall.rounded),
    band: quiz.texts.bands[overall.band]?.name ?? overall.band,
  };
  return (
    <p class="lead measure" data-opening>
      {extremes?.isCertain
        ? fill(text.result.openingUneven, {
            ...values,
            strongest: nameThem(extremes.highest),
            weakest: nameThem(extremes.lowest),
          })
        : fill(text.result.openingEven, values)}
    </p>
  );
}
