import { dimensionName } from '../../domain/quiz/definition.ts';
import { useState } from 'preact/hooks';
import type { Attempt } from '../../domain/exchange/records.ts';
import { isComplete } from '../../domain/quiz/answers.ts';
import type { GivenAnswers } from '../../domain/quiz/answers.ts';
import type { QuizItem } from '../../domain/quiz/definition.ts';
import { nearestScore } from '../../domain/quiz/score-coverage.ts';
import { questionOrder } from '../../domain/quiz/order.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import { fill, plural } from '../../i18n/text.ts';
import { answerText } from './answer-text.ts';
import { useAssessment } from './context.ts';

/**
 * Every answer with a way to change it, and the unanswered questions by name, before the result. Nobody is kept from the
 * result by a question left out, which is simply not counted; only where no area has enough answers for a score is it refused,
 * with the shortest way to one (TooFew). Questions of the deepening part are listed once one of them is answered.
 */
export function Review({ attempt, given }: { attempt: Attempt; given: GivenAnswers }) {
  const { text, quiz, language, formats, assessment, go } = useAssessment();
  const [refused, setRefused] = useState(false);
  const core = questionOrder(quiz.definition, attempt, 'core');
  const deepening = questionOrder(quiz.definition, attempt, 'deepening');
  const missing = core.filter((item) => !isComplete(given[item.id], item));
  const begun = deepening.some(({ id }) => given[id] !== undefined);
  return (
    <div class="review">
      <h1 tabIndex={-1}>{text.review.title}</h1>
      <p class="lead">
        {plural(language, text.review.count, core.length, { answered: core.length - missing.length })}
      </p>
      {attempt.finishedAt !== null && (
        <p>{fill(text.review.changes, { date: formats.dayOf(attempt.finishedAt) })}</p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            if (assessment.finish()) go('result');
            else setRefused(true);
          }}
        >
          {text.review.show}
        </button>
      </div>
      <div role="alert">{refused && <TooFew attempt={attempt} given={given} />}</div>
      {missing.length === 0 ? (
        <p>{text.review.allAnswered}</p>
      ) : (
        <section aria-labelledby="missing" class="notice">
          <h2 id="missing">{text.review.missingList}</h2>
          <p>{plural(language, text.review.missing, missing.length)}</p>
          <ul>
            {missing.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{quiz.texts.items[id]?.question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {deepening.length > 0 && (
        <section aria-labelledby="deepening">
          <h2 id="deepening">{text.review.deepening}</h2>
          <p>{plural(language, text.review.deepeningBody, deepening.length)}</p>
          {begun ? (
            <AnswerList items={deepening} given={given} />
          ) : (
            <p>
              <a class="button quiet" href={`#${deepening[0]?.id ?? ''}`}>
                {text.review.deepeningStart}
              </a>
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="core">
        <h2 id="core">{text.review.core}</h2>
        <AnswerList items={core} given={given} />
      </section>
    </div>
  );
}

/** Why there is no result yet, and the shortest way to one. */
function TooFew({ attempt: { version }, given }: { attempt: Attempt; given: GivenAnswers }) {
  const { text, quiz, language, formats } = useAssessment();
  const { definition, texts } = quiz;
  const nearest = nearestScore(definition, quizResult({ definition, version, answers: given }));
  return (
    // Where the window ends just below the button, the words would stand out of sight.
    <div
      class="notice"
      data-too-few
      ref={(box) => {
        box?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <p>
        {fill(text.review.tooFew, {
          count: definition.minAnswered,
          share: formats.percent(definition.minShare),
        })}
      </p>
      {nearest && (
        <p>
          {plural(language, text.review.nearest, nearest.missing, {
            dimension: dimensionName(texts, nearest.id),
          })}
        </p>
      )}
    </div>
  );
}

/** Each question with its answer in words, and the way back to it. */
function AnswerList({ items, given }: { items: readonly QuizItem[]; given: GivenAnswers }) {
  const { text, quiz } = useAssessment();
  return (
    <ol class="answers">
      {items.map((item) => {
        const question = quiz.texts.items[item.id]?.question ?? item.id;
        const lines = answerText(item, given[item.id], quiz.texts, text.answers);
        const whole = isComplete(given[item.id], item);
        const act = whole ? text.review.change : text.review.answer;
        return (
          <li key={item.id}>
            <p class="asked">{question}</p>
            {lines.map((line) => (
              <p key={line} class="given">
                {line}
              </p>
            ))}
            {!whole && <p class="given none">{lines.length > 0 ? text.answers.half : text.answers.none}</p>}
            <a href={`#${item.id}`} aria-label={`${act}: ${question}`}>
              {act}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
