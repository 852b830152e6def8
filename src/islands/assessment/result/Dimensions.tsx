import type { DimensionReading, QuizResult } from '../../../domain/quiz/result.ts';
import { fill } from '../../../i18n/text.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useAssessment } from '../context.ts';
import { scoreRows, scoreText } from '../score-text.ts';
import { ScoreBar } from '../../shared/ScoreBar.tsx';

/**
 * A bar for each dimension with its number, band and range, and the same figures in a table. The order is that of the
 * definition, never that of the scores: a ranking would say more than the error of measuring allows.
 */
export function Dimensions({ result }: { result: QuizResult }) {
  const { text } = useAssessment();
  return (
    <section aria-labelledby="dimensions" class="dimensions">
      <h2 id="dimensions">{text.result.dimensions}</h2>
      <p class="measure">{text.result.dimensionsNote}</p>
      <ul class="bars" role="list">
        {result.dimensions.map((dimension) => (
          <Bar key={dimension.id} dimension={dimension} />
        ))}
      </ul>
      <ScoreTable result={result} />
    </section>
  );
}

/** One dimension; where it has no score, why there is none. */
function Bar({ dimension }: { dimension: DimensionReading }) {
  const { text, quiz, formats } = useAssessment();
  const { id, rounded, low, high, band, nearBand, state } = dimension;
  const words = quiz.texts.dimensions[id];
  const near = nearBand === null ? undefined : quiz.texts.bands[nearBand]?.name;
  return (
    <li class="bar" data-dimension={id} data-state={state}>
      <h3>{words?.name}</h3>
      {rounded === null || low === null || high === null ? (
        <p class="soft">{text.result.states[state]}</p>
      ) : (
        <>
          <p class="bar-figure">
            <strong data-score={rounded}>{formats.number(rounded)}</strong>{' '}
            <span>{band === null ? '' : quiz.texts.bands[band]?.name}</span>
          </p>
          <ScoreBar reading={dimension} bands={quiz.definition.bands} names={quiz.texts.bands} />
          <p class="small soft">
            {fill(text.result.range, { low: formats.number(low), high: formats.number(high) })}
            {near !== undefined && <>. {fill(text.result.near, { band: near })}</>}.{' '}
            {state === 'partial' && text.result.states.partial}
          </p>
        </>
      )}
      <p class="small">{words?.meaning}</p>
    </li>
  );
}

/** The same scores as figures, with the answers that each rests on. */
function ScoreTable({ result }: { result: QuizResult }) {
  const context = useAssessment();
  const { text, quiz } = context;
  const number = scoreText(context);
  return (
    <ScrollRegion labelledBy="score-table">
      <table class="table">
        <caption id="score-table">{text.result.tableCaption}</caption>
        <TableHead
          columns={[
            text.result.dimension,
            figures(text.result.score),
            figures(text.result.rangeHeader),
            text.result.band,
            figures(text.result.answered),
          ]}
        />
        <tbody>
          {scoreRows(context, result).map(
            ({ id, name, rounded, low, high, band, state, answered, applicable }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td class="figure">{number(rounded)}</td>
                <td class="figure">
                  {low === null || high === null ? text.result.noScore : `${number(low)}–${number(high)}`}
                </td>
                <td>{band === null ? text.result.states[state] : quiz.texts.bands[band]?.name}</td>
                <td class="figure">{fill(text.result.answeredOf, { answered, applicable })}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
