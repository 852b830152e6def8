import { extremesOf } from '../../../domain/quiz/extremes.ts';
import { dimensionName } from '../../../domain/quiz/definition.ts';
import { standardErrorOfMeasurement } from '../../../domain/quiz/reliability.ts';
import type { QuizResult } from '../../../domain/quiz/result.ts';
import { fill } from '../../../i18n/text.ts';
import { useAssessment } from '../context.ts';

/**
 * The result in one sentence: the score, its level, and what is strongest and weakest – where more than the error of
 * measuring parts them, and otherwise that nothing stands out.
 */
export function Opening({ result }: { readonly result: QuizResult }) {
  const { text, quiz, formats } = useAssessment();
  const { overall, dimensions } = result;
  if (overall.rounded === null || overall.band === null) return null;
  const extremes = extremesOf({
    confidence: quiz.definition.error.confidence,
    scores: dimensions.flatMap(({ id, rounded, figures }) =>
      rounded === null || !figures
        ? []
        : [{ id, score: rounded, standardError: standardErrorOfMeasurement(figures) }],
    ),
  });
  const values = {
    score: formats.number(overall.rounded),
    band: quiz.texts.bands[overall.band]?.name ?? overall.band,
  };
  return (
    <p class="lead measure" data-opening>
      {extremes?.isCertain
        ? fill(text.result.openingUneven, {
            ...values,
            strongest: dimensionName(quiz.texts, extremes.highest.id),
            weakest: dimensionName(quiz.texts, extremes.lowest.id),
          })
        : fill(text.result.openingEven, values)}
    </p>
  );
}
