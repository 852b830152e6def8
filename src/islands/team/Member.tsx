import { useMemo, useState } from 'preact/hooks';
import { encodeTeamCode } from '../../domain/exchange/team-code.ts';
import { contributionName, writeContribution } from '../../domain/exchange/team-file.ts';
import type { Attempt } from '../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../domain/quiz/answers.ts';
import { attemptsOf, momentOf } from '../../domain/quiz/attempts.ts';
import { canScore } from '../../domain/quiz/version.ts';
import { dimensionName } from '../../domain/quiz/definition.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import type { QuizResult } from '../../domain/quiz/result.ts';
import type { Contribution } from '../../domain/quiz/team.ts';
import { fill } from '../../i18n/text.ts';
import { $answers, $attempts } from '../../stores/attempts.ts';
import { draftContribution, keepMemberId } from '../../stores/team.ts';
import { CopyField } from '../shared/CopyField.tsx';
import { saveFile } from '../shared/download.ts';
import { TableHead, figures } from '../shared/TableHead.tsx';
import { useStored } from '../shared/use-stored.ts';
import { useTeam } from './context.ts';
import { KeyedText } from '../shared/KeyedText.tsx';

/**
 * A member's contribution, as one line to copy: all that it holds is shown before it is handed in. It is made of the latest
 * self-assessment that gives a score. Nothing is sent from here, and looking at it stores nothing.
 */
export function Member() {
  const { quiz, urls, texts } = useTeam();
  const text = texts.team.member;
  const attempts = useStored($attempts);
  const answers = useStored($answers);

  const latest = useMemo((): Scored | null => {
    const all = attemptsOf(attempts, quiz.definition);
    const isFinished = ({ finishedAt }: Attempt): boolean => finishedAt !== null;
    // A few answers in an article may have begun a new attempt: what is finished says more.
    for (const attempt of [...all.filter(isFinished), ...all.filter((one) => !isFinished(one))]) {
      // Another major version asks other questions: its scores must not be mixed with the colleagues'.
      if (!canScore(quiz.definition, attempt.version)) continue;
      const given = answersGiven(answersOf(attempt.id, answers));
      const result = quizResult({ definition: quiz.definition, answers: given, version: attempt.version });
      if (result.dimensions.some(({ rounded }) => rounded !== null)) return { attempt, result };
    }
    return null;
  }, [attempts, answers, quiz]);

  return (
    <section class="member flow" aria-labelledby="member">
      <h2 id="member">{text.heading}</h2>
      <p class="measure">{text.intro}</p>
      {latest ? (
        <Contributing {...latest} />
      ) : (
        <>
          <p class="measure">{text.none}</p>
          <a class="button quiet" href={urls.assessment}>
            {text.start}
          </a>
        </>
      )}
    </section>
  );
}

interface Scored {
  readonly attempt: Attempt;
  readonly result: QuizResult;
}

/** The scores, the code that holds them, and the file for those who would rather hand in one. */
function Contributing({ attempt, result }: Scored) {
  const { formats, texts } = useTeam();
  const text = texts.team.member;
  // Made once: an id that is not kept yet is random, and the code on the page must be the one that is copied.
  const draft = useMemo(
    () =>
      draftContribution(
        Object.fromEntries(result.dimensions.map(({ id, rounded }) => [id, rounded])),
        new Date(),
      ),
    [result],
  );
  return (
    <>
      <ScoreTable
        draft={draft}
        from={fill(attempt.finishedAt === null ? text.scoresFromBegun : text.scoresFrom, {
          date: formats.dayOf(momentOf(attempt)),
        })}
      />
      <CopyField
        label={text.code}
        help={text.codeHelp}
        value={encodeTeamCode(draft)}
        texts={text}
        // The id is kept when the code leaves the page, so that the next contribution replaces this one.
        onCopy={() => {
          keepMemberId(draft.id);
        }}
      />
      <AsFile draft={draft} />
    </>
  );
}

/** The rounded scores that would be handed over. */
function ScoreTable({ draft, from }: { readonly draft: Contribution; readonly from: string }) {
  const { formats, quiz, texts } = useTeam();
  const text = texts.team.member;
  return (
    <table class="table narrow">
      <caption>
        {text.caption}. {from}
      </caption>
      <TableHead columns={[text.dimension, figures(text.score)]} />
      <tbody>
        {Object.entries(draft.scores).map(([id, score]) => (
          <tr key={id}>
            <th scope="row">{dimensionName(quiz.texts, id)}</th>
            {/* No score is handed over as none, never as 0. */}
            <td class="figure">{score === null ? text.noScore : formats.number(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same contribution as a file, shown before it is saved. */
function AsFile({ draft }: { readonly draft: Contribution }) {
  const text = useTeam().texts.team.member;
  const [isSaved, setSaved] = useState(false);
  const content = writeContribution(draft);
  return (
    <details class="file">
      <summary>{text.asFile}</summary>
      <figure>
        <figcaption class="label">{text.preview}</figcaption>
        <pre>{content}</pre>
      </figure>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          keepMemberId(draft.id);
          saveFile(contributionName(text.file, draft), 'application/json', content);
          setSaved(true);
        }}
      >
        {text.save}
      </button>
      <p class="soft small" role="status">
        <KeyedText>{isSaved ? text.saved : ''}</KeyedText>
      </p>
    </details>
  );
}
