import type { QuizResult } from '../../../domain/quiz/result.ts';
import { dimensionName } from '../../../domain/quiz/definition.ts';
import { ScoreHouse } from '../../shared/score-house/ScoreHouse.tsx';
import { useAssessment } from '../context.ts';
import { scoreText } from '../score-text.ts';
import { shortestAreas } from './result-extremes.ts';

/** The whole and its parts as one drawing: the score and its level in the gable, the areas as the pillars below it. */
export function House({ result }: { readonly result: QuizResult }) {
  const context = useAssessment();
  const { text, quiz, formats } = context;
  const { overall, dimensions } = result;
  const number = scoreText(context);
  const shortest = shortestAreas(result, quiz.definition.error.confidence);
  if (overall.rounded === null || overall.band === null) return null;
  return (
    <ScoreHouse
      parts={dimensions.map(({ id, rounded, low, high }) => ({
        id,
        name: dimensionName(quiz.texts, id),
        score: rounded,
        low,
        high,
        figure: number(rounded),
      }))}
      bands={quiz.definition.bands}
      names={quiz.texts.bands}
      shortest={shortest}
      gable={
        <div class="total">
          <span class="visually-hidden">{text.result.overall}: </span>
          <span class="total-figure" data-overall={overall.rounded}>
            <strong>{formats.number(overall.rounded)}</strong> {text.result.outOf}
          </span>
          <span class="total-band">{quiz.texts.bands[overall.band]?.name}</span>
        </div>
      }
      caption={[text.result.houseEven, text.result.houseUneven][shortest.length] ?? text.result.houseTied}
    />
  );
}
