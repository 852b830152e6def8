import { writeCsv } from '../../domain/exchange/csv.ts';
import type { Cell } from '../../domain/exchange/csv.ts';
import type { Answer, Attempt } from '../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../domain/quiz/answers.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import type { QuizResult } from '../../domain/quiz/result.ts';
import { answerTimes, momentOf } from '../../domain/quiz/attempts.ts';
import { canScore } from '../../domain/quiz/compare.ts';
import { fill, plural } from '../../i18n/text.ts';
import { dayOf } from '../../domain/time/day.ts';
import { resultAddress } from '../assessment/result-view.ts';
import { saveFile } from '../shared/download.ts';
import { Scroll } from '../shared/Scroll.tsx';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { timeOfDay } from '../shared/time-of-day.ts';
import type { Context } from './context.ts';
import type { Removable } from './RemovalDialog.tsx';
import { ScoreHistory } from './ScoreHistory.tsx';

/** An attempt with what it came to; no result where the definition has changed too much to score it. */
interface Row {
  readonly attempt: Attempt;
  readonly answers: number;
  /** When it was last changed after it was finished, in words; null where it was not. */
  readonly changed: string | null;
  readonly result: QuizResult | null;
}

function rowsOf(
  context: Context,
  attempts: Readonly<Record<string, Attempt>>,
  answers: Readonly<Record<string, Answer>>,
): Row[] {
  const definition = context.quiz?.definition;
  const text = context.text.results.attempts;
  return Object.values(attempts)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .map((attempt) => {
      const given = answersGiven(answersOf(attempt.id, answers));
      const isOurs = definition?.id === attempt.quiz && canScore(definition, attempt.version);
      const { changedAt } = answerTimes(attempt, Object.values(answersOf(attempt.id, answers)), Date.now());
      return {
        attempt,
        changed:
          changedAt === null
            ? null
            : dayOf(changedAt) === dayOf(momentOf(attempt))
              ? fill(text.changedSameDay, { time: timeOfDay(context.language, changedAt) })
              : fill(text.changed, { date: context.formats.date(dayOf(changedAt)) }),
        answers: Object.keys(given).length,
        result: isOurs ? quizResult({ definition, answers: given, version: attempt.version }) : null,
      };
    });
}

/** Whether the self-assessment can show a result of it. */
const hasResult = ({ attempt, result }: Row): boolean =>
  attempt.finishedAt !== null && result?.dimensions.some(({ rounded }) => rounded !== null) === true;

/** Attempts over time, with their scores. */
export function Attempts({
  context,
  attempts,
  answers,
  onRemove,
}: {
  context: Context;
  attempts: Readonly<Record<string, Attempt>>;
  answers: Readonly<Record<string, Answer>>;
  onRemove: (what: Removable) => void;
}) {
  const { formats, language, quiz, urls } = context;
  const text = context.text.results.attempts;
  const rows = rowsOf(context, attempts, answers);
  const dimensions = Object.entries(quiz?.dimensionNames ?? {});
  const day = ({ attempt }: Row): string => formats.date(dayOf(momentOf(attempt)));
  const points = rows.flatMap((row) => {
    const score = row.result?.overall.rounded ?? null;
    return score === null || row.attempt.finishedAt === null
      ? []
      : [{ at: Date.parse(momentOf(row.attempt)), score, label: day(row) }];
  });

  if (rows.length === 0) {
    return (
      <section class="flow" aria-labelledby="attempts">
        <h2 id="attempts" tabIndex={-1}>
          {text.heading}
        </h2>
        <p class="measure">{text.none}</p>
        {urls.assessment !== undefined && (
          <a class="button quiet" href={urls.assessment}>
            {text.start}
          </a>
        )}
      </section>
    );
  }

  const table = (): string =>
    writeCsv({
      language,
      header: [text.date, text.answered, text.overall, ...dimensions.map(([, name]) => name)],
      rows: rows.map(({ attempt, answers: answered, result }): Cell[] => [
        dayOf(momentOf(attempt)),
        answered,
        result?.overall.rounded ?? null,
        ...dimensions.map(([id]) => result?.dimensions.find((one) => one.id === id)?.rounded ?? null),
      ]),
    });

  return (
    <section class="flow" aria-labelledby="attempts">
      <h2 id="attempts" tabIndex={-1}>
        {text.heading}
      </h2>
      {points.length > 1 && (
        <ScoreHistory points={points.toReversed()} formats={formats} label={text.chart} />
      )}
      <Scroll labelledBy="attempts-caption">
        <table class="table">
          <caption id="attempts-caption">{text.caption}</caption>
          <TableHead
            columns={[
              text.date,
              figures(text.answered),
              figures(text.overall),
              ...dimensions.map(([, name]) => figures(name)),
              {},
            ]}
          />
          <tbody>
            {rows.map((row) => {
              const { attempt, result } = row;
              return (
                <tr key={attempt.id}>
                  <th scope="row">
                    {urls.assessment !== undefined && hasResult(row) ? (
                      <a
                        href={`${urls.assessment}${resultAddress(attempt)}`}
                        aria-label={fill(text.showNamed, { date: day(row) })}
                      >
                        {day(row)}
                      </a>
                    ) : (
                      day(row)
                    )}
                    {row.changed !== null && <span class="soft small block">{row.changed}</span>}
                    {attempt.finishedAt === null && (
                      <span class="soft small block">
                        {text.unfinished}
                        {urls.assessment !== undefined && result && row === rows[0] && (
                          <>
                            {' · '}
                            <a href={urls.assessment}>{text.resume}</a>
                          </>
                        )}
                      </span>
                    )}
                    {!result && <span class="soft small block">{text.otherQuiz}</span>}
                  </th>
                  <td class="figure">
                    {result
                      ? fill(text.answeredOf, {
                          answered: formats.number(result.overall.answered),
                          asked: formats.number(result.overall.applicable),
                        })
                      : formats.number(row.answers)}
                  </td>
                  <td class="figure strong">
                    <Score value={result?.overall.rounded ?? null} none={text.noScore} context={context} />
                  </td>
                  {dimensions.map(([id]) => (
                    <td key={id} class="figure">
                      <Score
                        value={result?.dimensions.find((one) => one.id === id)?.rounded ?? null}
                        none={text.noScore}
                        context={context}
                      />
                    </td>
                  ))}
                  <td class="figure">
                    <button
                      type="button"
                      class="button plain"
                      aria-label={fill(text.removeNamed, { date: day(row) })}
                      onClick={() => {
                        onRemove({
                          kind: 'attempt',
                          id: attempt.id,
                          lost: `${day(row)}: ${plural(
                            language,
                            context.text.results.erase.losesAnswers,
                            row.answers,
                          )}`,
                        });
                      }}
                    >
                      {text.remove}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          saveFile(`${text.csvFile}-${dayOf(Date.now())}.csv`, 'text/csv', table());
        }}
      >
        {text.csv}
      </button>
    </section>
  );
}

/** A score, or in words that there is none: a gap is never a nought. */
function Score({ value, none, context }: { value: number | null; none: string; context: Context }) {
  return value === null ? <span class="soft small">{none}</span> : <>{context.formats.number(value)}</>;
}
