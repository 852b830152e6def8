import { momentOf } from '../../domain/quiz/attempts.ts';
import { shortestAreas } from '../assessment/result/result-extremes.ts';
import { pillarsOf } from '../shared/score-house/house-geometry.ts';
import type { AttemptRow } from './attempt-rows.ts';
import { hasResult } from './attempt-rows.ts';
import { useResults } from './context.ts';

/** So many houses stand in a street; earlier ones are in the table. */
const most = 8;
/** The height of the roof, where the room below it has 100. */
const roof = 44;

/**
 * The attempts as a street: a small house for each, the earliest first, its areas as pillars. The table below has every figure,
 * so a screen reader is spared the drawing.
 */
export function Street({ rows }: { readonly rows: readonly AttemptRow[] }) {
  const { quiz, formats, texts } = useResults();
  const houses = rows.filter(hasResult).slice(0, most).toReversed();
  if (!quiz || houses.length === 0) return null;
  const { confidence } = quiz.definition.error;
  return (
    <figure class="street">
      <ol role="list" aria-hidden="true">
        {houses.map(({ attempt, result }) => {
          if (!result) return null;
          const shortest = shortestAreas(result, confidence);
          const pillars = pillarsOf(result.dimensions.map(({ rounded }) => rounded));
          return (
            <li key={attempt.id}>
              <svg viewBox={`-3 -${roof + 3} 106 ${roof + 106}`} focusable="false">
                <path class="frame" d={`M0 0L50 -${roof}L100 0ZM0 100H100`} />
                {pillars.map(({ shaft }, index) => (
                  <rect
                    key={index}
                    class={shortest.includes(result.dimensions[index]?.id ?? '') ? 'shortest' : ''}
                    {...shaft}
                  />
                ))}
              </svg>
              <span class="score">{formats.number(result.overall.rounded ?? 0)}</span>
              <span class="small soft">{formats.shortDate(new Date(momentOf(attempt)))}</span>
            </li>
          );
        })}
      </ol>
      <figcaption class="small soft">{texts.results.attempts.street}</figcaption>
    </figure>
  );
}
