import { momentOf } from '../../domain/quiz/attempts.ts';
import { dayOf } from '../../domain/time/day.ts';
import { fill, plural } from '../../i18n/text.ts';
import { resultAddress } from '../assessment/result-view.ts';
import { dimensionNames, hasResult, scoreIn } from './attempt-rows.ts';
import type { AttemptRow } from './attempt-rows.ts';
import { useResults } from './context.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  readonly row: AttemptRow;
  readonly isLatest: boolean;
}

/**
 * One attempt: its day as a link to its result, how much was answered, its scores. Where it cannot be scored today the answers
 * are only counted, and the line below the day says why.
 */
export function AttemptTableRow({ row, isLatest }: Props) {
  const context = useResults();
  const { formats, language, texts } = context;
  const text = texts.results.attempts;
  const { attempt, answers, result } = row;
  const day = formats.dayOf(momentOf(attempt));
  return (
    <tr>
      <th scope="row">
        <Day row={row} isLatest={isLatest} />
      </th>
      <td class="figure" data-label={text.answered}>
        {result
          ? fill(text.answeredOf, {
              answered: formats.number(result.overall.answered),
              asked: formats.number(result.overall.applicable),
            })
          : formats.number(answers)}
      </td>
      <td class="figure strong" data-label={text.overall}>
        <Score value={result?.overall.rounded ?? null} />
      </td>
      {dimensionNames(context).map(({ id, name }) => (
        <td key={id} class="figure" data-label={name}>
          <Score value={scoreIn(row, id)} />
        </td>
      ))}
      <td class="figure">
        <RemoveButton
          kind="attempt"
          id={attempt.id}
          name={fill(text.removeNamed, { date: day })}
          lost={`${day}: ${plural(language, texts.results.erase.losesAnswers, answers)}`}
        />
      </td>
    </tr>
  );
}

/** The day, and below it what is to be known of this attempt: changed since, not finished, of another version. */
function Day({ row, isLatest }: Props) {
  const { formats, urls, texts } = useResults();
  const text = texts.results.attempts;
  const { attempt, changedAt, result } = row;
  const day = formats.dayOf(momentOf(attempt));
  return (
    <>
      {urls.assessment !== undefined && hasResult(row) ? (
        <a
          href={`${urls.assessment}${resultAddress(attempt)}`}
          aria-label={fill(text.showNamed, { date: day })}
        >
          {day}
        </a>
      ) : (
        day
      )}
      {changedAt !== null && (
        <span class="soft small block">
          {dayOf(changedAt) === dayOf(momentOf(attempt))
            ? fill(text.changedSameDay, { time: formats.timeOf(changedAt) })
            : fill(text.changed, { date: formats.dayOf(changedAt) })}
        </span>
      )}
      {attempt.finishedAt === null && (
        <span class="soft small block">
          {text.unfinished}
          {urls.assessment !== undefined && result && isLatest && (
            <>
              {' · '}
              <a href={urls.assessment}>{text.resume}</a>
            </>
          )}
        </span>
      )}
      {!result && <span class="soft small block">{text.otherQuiz}</span>}
    </>
  );
}

/** A score, or in words that there is none: a gap is never a zero. */
function Score({ value }: { value: number | null }) {
  const { formats, texts } = useResults();
  return value === null ? (
    <span class="soft small">{texts.results.attempts.noScore}</span>
  ) : (
    <>{formats.number(value)}</>
  );
}
