import { useState } from 'preact/hooks';
import type { Attempt } from '../../../domain/exchange/records.ts';
import { momentOf, retakeTime } from '../../../domain/quiz/attempts.ts';
import { canScore } from '../../../domain/quiz/version.ts';
import { fill } from '../../../i18n/text.ts';
import { useAssessment } from '../context.ts';
import { Changes } from './Changes.tsx';
import { Trend } from './Trend.tsx';

/**
 * What has changed since an earlier attempt, said only where the error of measuring allows it. The reader chooses with which;
 * attempts of another major version are named and never compared, because they were asked other questions.
 */
export function History({
  attempt,
  isLatest,
  earlier,
}: {
  attempt: Attempt;
  isLatest: boolean;
  earlier: readonly Attempt[];
}) {
  const { text, quiz, formats } = useAssessment();
  const { definition } = quiz;
  const comparable = earlier.filter(({ version }) => canScore(definition, version));
  const foreign = earlier.filter(({ version }) => !canScore(definition, version));
  const [chosen, setChosen] = useState<string | null>(null);
  const before = comparable.find(({ id }) => id === chosen) ?? comparable[0];
  const date = (one: Attempt): string => formats.dayOf(momentOf(one));
  // Nothing before it, and what comes after it is told with the latest.
  if (earlier.length === 0 && !isLatest) return null;
  return (
    <section aria-labelledby="history" class="history">
      <h2 id="history">{text.history.title}</h2>
      {earlier.length === 0 && (
        <p>
          {fill(text.history.first, {
            date: formats.dayOf(retakeTime(momentOf(attempt), definition)),
          })}
        </p>
      )}
      {comparable.length > 1 && (
        <label class="field compare-with no-print">
          <span class="label">{text.history.compareWith}</span>
          <select
            class="input"
            value={before?.id ?? ''}
            onChange={({ currentTarget: { value } }) => {
              setChosen(value);
            }}
          >
            {comparable.map((one) => (
              <option key={one.id} value={one.id}>
                {date(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {before && <Changes attempt={attempt} before={before} dates={[date(before), date(attempt)]} />}
      {comparable.length >= 2 && <Trend attempts={[...comparable, attempt]} />}
      {foreign.map((one) => (
        <p key={one.id} class="soft">
          {fill(text.history.major, { date: date(one), version: one.version })}
        </p>
      ))}
    </section>
  );
}
