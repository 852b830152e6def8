import type { Attempt } from '../../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../../domain/quiz/answers.ts';
import { compareAttempts } from '../../../domain/quiz/compare.ts';
import type { ComparedScore, ScoreComparison } from '../../../domain/quiz/compare.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { $answers } from '../../../stores/attempts.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useStored } from '../../shared/use-stored.ts';
import { useAssessment } from '../context.ts';
import { scoreRows, scoreText } from '../score-text.ts';

interface ChangesProps {
  readonly attempt: Attempt;
  readonly before: Attempt;
  readonly dates: readonly [before: string, after: string];
}

/**
 * Two attempts side by side, each with its one score; the difference is that of the questions both answered. Where that is
 * computed from other scores than the attempts' own, the score on the common questions stands below, or the reader would find
 * that the columns do not add up.
 */
export function Changes({ attempt, before, dates }: ChangesProps) {
  const context = useAssessment();
  const { text, quiz, language } = context;
  const answers = useStored($answers);
  const finished = ({ id, version }: Attempt) => ({
    version,
    answers: answersGiven(answersOf(id, answers)),
  });
  const comparison = compareAttempts({
    definition: quiz.definition,
    before: finished(before),
    after: finished(attempt),
  });
  if (!comparison.comparable) return <p>{text.history.nothingCommon}</p>;
  const rows = scoreRows(context, comparison);
  return (
    <>
      <p>{plural(language, text.history.intro, comparison.common)}</p>
      <ScrollRegion labelledBy="changes">
        <table class="table stacks close">
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
            {rows.map((row) => (
              <Change key={row.id} {...row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.some(({ before: one, after: other }) => isOnCommon(one) || isOnCommon(other)) && (
        <p class="measure small">{text.history.onCommonWhy}</p>
      )}
      <Why />
    </>
  );
}

/** Whether the difference is computed from another score than the attempt's own. */
const isOnCommon = ({ own, common }: ComparedScore): boolean => own !== common;

/** One dimension then and now, and whether the difference is more than chance. */
function Change({
  id,
  name,
  before,
  after,
  difference,
  change,
  least,
}: ScoreComparison & {
  readonly id: string;
  readonly name: string;
}) {
  const context = useAssessment();
  const { text } = context;
  const number = scoreText(context);
  return (
    <tr data-change={change?.label ?? 'missing'} data-row={id}>
      <th scope="row">{name}</th>
      <td class="figure" data-label={text.history.before}>
        <Score score={before} />
      </td>
      <td class="figure" data-label={text.history.after}>
        <Score score={after} />
      </td>
      <td class="figure" data-label={text.history.difference}>
        {`${difference !== null && difference > 0 ? '+' : ''}${number(difference)}`}
      </td>
      <td class="figure" data-label={text.history.least}>
        {number(least)}
      </td>
      <td data-label={text.history.verdict}>
        {change ? text.history.labels[change.label] : text.history.missing}
      </td>
    </tr>
  );
}

/** The attempt's one score, and below it the one on the common questions where that differs. */
function Score({ score }: { readonly score: ComparedScore }) {
  const context = useAssessment();
  const number = scoreText(context);
  return (
    <span>
      {number(score.own)}
      {isOnCommon(score) && (
        <span class="soft small block">
          {fill(context.text.history.onCommon, { score: number(score.common) })}
        </span>
      )}
    </span>
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
