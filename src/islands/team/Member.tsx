import { useMemo, useState } from 'preact/hooks';
import { writeContribution } from '../../domain/exchange/team-file.ts';
import { answersGiven, answersOf } from '../../domain/quiz/answers.ts';
import { attemptsOf, momentOf } from '../../domain/quiz/attempts.ts';
import type { Attempt } from '../../domain/exchange/records.ts';
import { canScore } from '../../domain/quiz/compare.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import { fill } from '../../i18n/text.ts';
import { $answers, $attempts } from '../../stores/attempts.ts';
import { draftContribution, keepMemberId } from '../../stores/team.ts';
import { dayOf } from '../../domain/time/day.ts';
import { saveFile } from '../shared/download.ts';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useStored } from '../shared/use-stored.ts';
import { dimensionName } from './context.ts';
import type { Context } from './context.ts';

/** A member's contribution: every character of the file is shown before it is saved. */
export function Member({ context }: { context: Context }) {
  const { formats, quiz, urls } = context;
  const text = context.text.team.member;
  const attempts = useStored($attempts);
  const answers = useStored($answers);
  const [isSaved, setSaved] = useState(false);

  const latest = useMemo(() => {
    const all = attemptsOf(attempts, quiz.definition);
    const isFinished = ({ finishedAt }: Attempt): boolean => finishedAt !== null;
    // A few answers in an article may have begun a new attempt: what is finished says more.
    for (const attempt of [...all.filter(isFinished), ...all.filter((one) => !isFinished(one))]) {
      if (!canScore(quiz.definition, attempt.version)) continue;
      const result = quizResult({
        definition: quiz.definition,
        answers: answersGiven(answersOf(attempt.id, answers)),
        version: attempt.version,
      });
      if (result.dimensions.some(({ rounded }) => rounded !== null)) return { attempt, result };
    }
    return null;
  }, [attempts, answers, quiz]);
  const draft = useMemo(
    () =>
      latest &&
      draftContribution(
        Object.fromEntries(latest.result.dimensions.map(({ id, rounded }) => [id, rounded])),
        new Date(),
      ),
    [latest],
  );

  return (
    <section class="flow" aria-labelledby="member">
      <h2 id="member">{text.heading}</h2>
      <p class="measure">{text.intro}</p>
      {!latest || !draft ? (
        <>
          <p class="measure">{text.none}</p>
          <a class="button quiet" href={urls.assessment}>
            {text.start}
          </a>
        </>
      ) : (
        <>
          <table class="table narrow">
            <caption>
              {text.caption}.{' '}
              {fill(latest.attempt.finishedAt === null ? text.scoresFromBegun : text.scoresFrom, {
                date: formats.date(dayOf(momentOf(latest.attempt))),
              })}
            </caption>
            <TableHead columns={[text.dimension, figures(text.score)]} />
            <tbody>
              {Object.entries(draft.scores).map(([id, score]) => (
                <tr key={id}>
                  <th scope="row">{dimensionName(context, id)}</th>
                  <td class="figure">{score === null ? text.noScore : formats.number(score)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <figure class="file">
            <figcaption class="label">{text.preview}</figcaption>
            <pre>{writeContribution(draft)}</pre>
          </figure>
          <button
            type="button"
            class="button"
            onClick={() => {
              keepMemberId(draft.id);
              saveFile(`${text.file}-${draft.month}.json`, 'application/json', writeContribution(draft));
              setSaved(true);
            }}
          >
            {text.save}
          </button>
          <p class="soft small" role="status">
            {isSaved ? text.saved : ''}
          </p>
        </>
      )}
    </section>
  );
}
