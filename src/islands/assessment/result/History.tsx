import { useState } from 'preact/hooks';
import type { Attempt } from '../../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../../domain/quiz/answers.ts';
import { momentOf, retakeTime } from '../../../domain/quiz/attempts.ts';
import { canScore, compareAttempts } from '../../../domain/quiz/compare.ts';
import type { ScoreComparison } from '../../../domain/quiz/compare.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { $answers } from '../../../stores/attempts.ts';
import { Scroll } from '../../shared/Scroll.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useStored } from '../../shared/use-stored.ts';
import { useAssessment } from '../context.ts';
import { scoreRows, scoreText } from '../score-text.ts';
import { Trend } from './Trend.tsx';

/** What has changed since an earlier attempt, said only where the error of measuring allows it. */
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
  const date = (one: Attempt): string => formats.date(dayOf(momentOf(one)));
  // Nothing before it, and what comes after it is told with the latest.
  if (earlier.length === 0 && !isLatest) return null;
  return (
    <section aria-labelledby="history" class="history">
      <h2 id="history">{text.history.title}</h2>
      {earlier.length === 0 && (
        <p>
          {fill(text.history.first, {
            date: formats.date(dayOf(retakeTime(momentOf(attempt), definition))),
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

interface ChangesProps {
  readonly attempt: Attempt;
  readonly before: Attempt;
  readonly dates: readonly [before: string, after: string];
}

function Changes({ attempt, before, dates }: ChangesProps) {
  const context = useAssessment();
  const { text, quiz, language } = context;
  const answers = useStored($answers);
  const comparison = compareAttempts({
    definition: quiz.definition,
    before: { version: before.version, answers: answersGiven(answersOf(before.id, answers)) },
    after: { version: attempt.version, answers: answersGiven(answersOf(attempt.id, answers)) },
  });
  if (!comparison.comparable) return <p>{text.history.nothingCommon}</p>;
  return (
    <>
      <p>{plural(language, text.history.intro, comparison.common)}</p>
      <Scroll labelledBy="changes">
        <table class="table">
          <caption id="changes">{fill(text.history.caption, { before: dates[0], after: dates[1] })}</caption>
          <TableHead
            columns={[
              text.result.dimension,
              figures(text.history.before),
              figures(text.history.after),
              figures(text.history.difference),
              figures(text.history.least),
              text.history.verdict,
            ]}
          />
          <tbody>
            {scoreRows(context, comparison).map((row) => (
              <Change key={row.id} {...row} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <Why />
    </>
  );
}

function Change({
  id,
  name,
  before,
  after,
  change,
  least,
}: ScoreComparison & { readonly id: string; readonly name: string }) {
  const context = useAssessment();
  const { text } = context;
  const number = scoreText(context);
  // The difference of the rounded scores, so that the three figures of a row add up.
  const difference = before === null || after === null ? null : after - before;
  return (
    <tr data-change={change?.label ?? 'missing'} data-row={id}>
      <th scope="row">{name}</th>
      <td class="figure">{number(before)}</td>
      <td class="figure">{number(after)}</td>
      <td class="figure">
        {difference !== null && difference > 0 ? '+' : ''}
        {number(difference)}
      </td>
      <td class="figure">{number(least)}</td>
      <td>{change ? text.history.labels[change.label] : text.history.missing}</td>
    </tr>
  );
}

/** Why ten points may be nothing; how much it takes stands in each row, as it depends on how much was answered. */
function Why() {
  const { text, quiz, formats } = useAssessment();
  const { error } = quiz.definition;
  return (
    <p class="soft measure small">
      {fill(text.history.why, { confidence: formats.percent(error.confidence) })}{' '}
      {error.assumed && text.history.whyAssumed}
    </p>
  );
}
