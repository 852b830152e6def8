import { useMemo } from 'preact/hooks';
import { momentOf } from '../../domain/quiz/attempts.ts';
import { fill } from '../../i18n/text.ts';
import { $answers, $attempts } from '../../stores/results.ts';
import { TableButtons } from '../shared/TableButtons.tsx';
import { ScoreLine } from '../shared/charts/ScoreLine.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useStored } from '../shared/use-stored.ts';
import { AttemptTableRow } from './AttemptTableRow.tsx';
import { Street } from './Street.tsx';
import { attemptRows, attemptsTable, dimensionNames } from './attempt-rows.ts';
import type { AttemptRow } from './attempt-rows.ts';
import { useResults } from './context.ts';
import { useInSteps } from '../shared/use-in-steps.ts';

/**
 * Attempts over time, with their scores: a line of what was finished, and a table of everything, also what was only begun or
 * belongs to another self-assessment. A removed attempt takes its answers along, which the dialog says with their number.
 */
export function Attempts() {
  const context = useResults();
  const { quiz, urls, texts } = context;
  const text = texts.results.attempts;
  const attempts = useStored($attempts);
  const answers = useStored($answers);
  // Hundreds of attempts take a while to score; the page is drawn anew for every change of anything.
  const rows = useMemo(() => attemptRows({ quiz }, attempts, answers, Date.now()), [quiz, attempts, answers]);
  return (
    <section class="flow" aria-labelledby="attempts">
      <h2 id="attempts" tabIndex={-1}>
        {text.heading}
      </h2>
      {rows.length > 0 ? (
        <>
          <div class="over-time">
            <Street rows={rows} />
            <History rows={rows} />
          </div>
          <AttemptsTable rows={rows} />
          <div class="buttons no-print">
            <TableButtons texts={text} file={text.csvFile} table={() => attemptsTable(context, rows)} />
          </div>
        </>
      ) : (
        <>
          <p class="measure">{text.none}</p>
          {urls.assessment !== undefined && (
            <a class="button quiet" href={urls.assessment}>
              {text.start}
            </a>
          )}
        </>
      )}
    </section>
  );
}

/** The overall scores of what was finished, as a line; nothing for a single one. */
function History({ rows }: { rows: readonly AttemptRow[] }) {
  const points = rows.flatMap(({ attempt, result }) => {
    const score = result?.overall.rounded ?? null;
    const moment = momentOf(attempt);
    return score === null || attempt.finishedAt === null ? [] : [{ at: Date.parse(moment), score }];
  });
  const { formats, texts } = useResults();
  const text = texts.results.attempts;
  const [last, first] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  return (
    <ScoreLine
      title={text.chart}
      summary={fill(text.chartSummary, {
        first: formats.number(first.score),
        last: formats.number(last.score),
        from: formats.dayOf(first.at),
        to: formats.dayOf(last.at),
      })}
      texts={{ asTable: text.chartTable, date: text.date, score: text.overall }}
      formats={formats}
      points={points.toReversed()}
    />
  );
}

/** A row an attempt, drawn a few at a time: a first screen of hundreds must not wait for the last row. */
function AttemptsTable({ rows }: { rows: readonly AttemptRow[] }) {
  const context = useResults();
  const text = context.texts.results.attempts;
  const shown = useInSteps(rows.length);
  // The same elements at each step, so that what is drawn already is not compared again.
  const drawn = useMemo(
    () => rows.map((row, index) => <AttemptTableRow key={row.attempt.id} row={row} isLatest={index === 0} />),
    [rows],
  );
  return (
    <ScrollRegion labelledBy="attempts-caption">
      <table class="table stacks">
        <caption id="attempts-caption">{text.caption}</caption>
        <TableHead
          columns={[
            text.date,
            figures(text.answered),
            figures(text.overall),
            ...dimensionNames(context).map(({ name }) => figures(name)),
            {},
          ]}
        />
        <tbody>{drawn.slice(0, shown)}</tbody>
      </table>
    </ScrollRegion>
  );
}
