import type { QuizDefinition, QuizTexts } from '../../domain/quiz/definition.ts';
import type { ScoreReading } from '../../domain/quiz/result.ts';

interface Props {
  readonly reading: Pick<ScoreReading, 'score' | 'low' | 'high' | 'band'>;
  readonly bands: QuizDefinition['bands'];
  /** Names of the levels by id, which stand below their parts of the scale; without them only the limits show. */
  readonly names?: QuizTexts['bands'];
}

/**
 * A score on its scale: a filled bar, a whisker over the range of the error, the limits of the levels cut through both,
 * and the levels' names. The figures stand beside it in words, so the drawing itself is silent to a screen reader.
 */
export function ScoreBar({ reading: { score, low, high, band }, bands, names = {} }: Props) {
  const sorted = bands.toSorted((a, b) => a.from - b.from);
  const widths = sorted.map(({ from }, index) => (sorted[index + 1]?.from ?? 100) - from);
  return (
    <div class="score-bar" aria-hidden="true">
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" focusable="false">
        <rect class="track" x="0" y="1" width="100" height="9" />
        {score !== null && <rect class="value" x="0" y="1" width={score} height="9" />}
        {sorted.slice(1).map(({ from }) => (
          <line
            key={from}
            class={score !== null && from < score ? 'cut-over' : 'cut'}
            x1={from}
            x2={from}
            y1="1"
            y2="10"
          />
        ))}
        {low !== null && high !== null && (
          <>
            <line class="whisker" x1={low} x2={high} y1="13.5" y2="13.5" />
            <line class="whisker" x1={low} x2={low} y1="11.5" y2="15.5" />
            <line class="whisker" x1={high} x2={high} y1="11.5" y2="15.5" />
          </>
        )}
      </svg>
      {sorted.every(({ id }) => names[id]) && (
        <div
          class="band-names"
          style={{ gridTemplateColumns: widths.map((width) => `minmax(0, ${width}fr)`).join(' ') }}
        >
          {sorted.map(({ id, from }) => (
            <span key={id} data-own={id === band}>
              <span class="limit">{from}</span> {names[id]?.name}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
