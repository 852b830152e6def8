import type { GivenAnswers } from '../../../domain/quiz/answers.ts';
import { readNext } from '../../../domain/quiz/reading-advice.ts';
import type { ReadingAdvice } from '../../../domain/quiz/reading-advice.ts';
import type { QuizResult } from '../../../domain/quiz/result.ts';
import { fill } from '../../../i18n/text.ts';
import { $articlesRead } from '../../../stores/reading.ts';
import { useStored } from '../../shared/use-stored.ts';
import { answerLine } from '../answer-text.ts';
import { useAssessment } from '../context.ts';
import { shortestAreas } from './result-extremes.ts';

/**
 * Three articles, each with the answers that led to it: advice that cannot say why it is given is not followed. The area that
 * the sentence above calls weakest comes first (`begin`), so that the page does not say two things. Who scores high
 * everywhere is advised what to pass on instead.
 */
export function ReadNext({ result, given }: { result: QuizResult; given: GivenAnswers }) {
  const { text, quiz, articles } = useAssessment();
  const read = useStored($articlesRead);
  const advice = readNext({
    definition: quiz.definition,
    result,
    articles,
    read: new Set(Object.keys(read)),
    begin: shortestAreas(result, quiz.definition.error.confidence),
  });
  return (
    <section aria-labelledby="read-next" class="read-next">
      <h2 id="read-next">{text.reading.title}</h2>
      {advice.articles.length === 0 && <p>{text.reading.none}</p>}
      {advice.allStrong && (
        <>
          <p>{text.reading.strong}</p>
          <ul>
            {Object.entries(text.reading.strongList).map(([key, sentence]) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <ol class="reading-list" role="list">
        {advice.articles.map((article) => (
          <Advice key={article.key} advice={article} given={given} allStrong={advice.allStrong} />
        ))}
      </ol>
    </section>
  );
}

/** An article, and the reader's own answers that speak for it, in their words; otherwise the area that does. */
function Advice({
  advice: { key, because, dimension, isRead },
  given,
  allStrong,
}: {
  advice: ReadingAdvice;
  given: GivenAnswers;
  allStrong: boolean;
}) {
  const { text, quiz, articles } = useAssessment();
  const card = articles.find((article) => article.key === key);
  if (!card) return null;
  const reasons = because.flatMap((id) => {
    const item = quiz.definition.items.find((one) => one.id === id);
    const question = quiz.texts.items[id]?.question;
    if (!item || question === undefined) return [];
    return [{ item, answer: answerLine(item, given[id], quiz.texts, text.answers), question }];
  });
  const area = dimension === null ? undefined : quiz.texts.dimensions[dimension]?.name;
  return (
    <li data-article={key}>
      <h3>
        <a href={card.url}>{card.title}</a>
      </h3>
      <p>{card.point}</p>
      {reasons.length > 0 && (
        <div class="because small">
          <p class="label">{text.reading.because}</p>
          <ul>
            {reasons.map(({ item, answer, question }) =>
              item.type === 'likert' ? (
                <li key={item.id}>
                  <span class="answer">{answer}</span> <span class="soft">– {question}</span>
                </li>
              ) : (
                <li key={item.id}>
                  {answer} <span class="soft line">{question}</span>
                </li>
              ),
            )}
          </ul>
        </div>
      )}
      {reasons.length === 0 && (
        <p class="small soft">
          {allStrong || area === undefined
            ? text.reading.helps
            : fill(text.reading.becauseDimension, { dimension: area })}
        </p>
      )}
      {isRead && <p class="small soft">{text.reading.isRead}</p>}
    </li>
  );
}
