import type { ScoreReading } from '../../../domain/quiz/result.ts';

/**
 * A score on its scale: a bar to the score, a whisker below it over the range, hairlines at the cuts between bands. The
 * figures stand beside it in words, so the drawing itself is silent to a screen reader.
 */
export function ScoreBar({
  reading: { score, low, high },
  cuts,
}: {
  reading: Pick<ScoreReading, 'score' | 'low' | 'high'>;
  cuts: readonly number[];
}) {
  return (
    <svg
      class="score-bar"
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="track" x="0" y="1" width="100" height="8" />
      {score !== null && <rect class="value" x="0" y="1" width={score} height="8" />}
      {cuts.map((cut) => (
        <line key={cut} class="cut" x1={cut} x2={cut} y1="0" y2="10" />
      ))}
      {low !== null && high !== null && (
        <>
          <line class="whisker" x1={low} x2={high} y1="13" y2="13" />
          <line class="whisker" x1={low} x2={low} y1="11" y2="15" />
          <line class="whisker" x1={high} x2={high} y1="11" y2="15" />
        </>
      )}
    </svg>
  );
}
