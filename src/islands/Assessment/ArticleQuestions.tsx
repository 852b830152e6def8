import './assessment.css';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Quiz, QuizItem } from '../../domain/quiz/definition.ts';
import { optionOrder } from '../../domain/quiz/order.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import { createAssessment } from '../../stores/assessment.ts';
import type { Assessment, Given } from '../../stores/assessment.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { AnswerField } from './fields/AnswerField.tsx';
import { SavedNote } from './SavedNote.tsx';
import { ScoreBar } from './result/ScoreBar.tsx';

export interface ArticleQuestionsProps {
  readonly language: Language;
  readonly currency: string;
  readonly text: Pick<Dictionary['assessment'], 'article' | 'question' | 'saved' | 'unsaved'>;
  readonly storageText: Dictionary['storage'];
  /** The part of the self-assessment that the article needs, as src/content.ts cuts it out. */
  readonly quiz: Quiz;
  /** The article's own questions, by id. */
  readonly questions: readonly string[];
  /** The address of the self-assessment. */
  readonly url: string;
}

const noAnswers: Given = {};

/**
 * The questions of the self-assessment that an article is about, at its end. An answer here is the answer there:
 * the same id in the same attempt.
 */
export default function ArticleQuestions(props: ArticleQuestionsProps) {
  const { language, currency, text, storageText, quiz, questions, url } = props;
  const assessment = useMemo(() => createAssessment(quiz.definition), [quiz.definition]);
  const attempt = useStored(assessment.$attempt, null);
  const given = useStored(assessment.$given, noAnswers);
  const seed = useFirstSeed(assessment);
  const items = quiz.definition.items.filter(({ id }) => questions.includes(id));
  const dimensions = [...new Set(items.map(({ dimension }) => dimension))];
  const formats = useMemo(() => createFormats(language, currency), [language, currency]);
  const result = quizResult({
    definition: quiz.definition,
    answers: given,
    version: attempt?.version ?? quiz.definition.version,
  });
  return (
    <div class="assessment article-questions no-print">
      <StorageNotice text={storageText} />
      {items.map((item) => (
        <ArticleQuestion
          key={item.id}
          item={item}
          quiz={quiz}
          text={text}
          value={given[item.id]}
          seed={seed}
          onAnswer={(value) => {
            assessment.answer(item, value);
          }}
        />
      ))}
      <div class="standing" role="status">
        {dimensions.map((id) => {
          const reading = result.dimensions.find((dimension) => dimension.id === id);
          const name = quiz.texts.dimensions[id]?.name ?? id;
          if (!reading) return null;
          return (
            <div key={id} data-dimension={id}>
              <p>
                {reading.rounded === null
                  ? fill(text.article.notYet, { dimension: name })
                  : fill(text.article.moved, {
                      dimension: name,
                      score: formats.number(reading.rounded),
                    })}{' '}
                {fill(text.article.progress, {
                  answered: reading.answered,
                  total: reading.applicable,
                  dimension: name,
                })}
              </p>
              {reading.rounded !== null && (
                <ScoreBar reading={reading} cuts={quiz.definition.bands.slice(1).map(({ from }) => from)} />
              )}
            </div>
          );
        })}
      </div>
      <p>
        <a href={url}>{text.article.toAssessment}</a>
      </p>
    </div>
  );
}

/**
 * The seed of the attempt that was under way when the page was opened, if any, for as long as the page is open:
 * the first answer may begin an attempt, and must not reshuffle the options under the finger.
 */
function useFirstSeed({ $attempt }: Assessment): number {
  const [seed, setSeed] = useState(0);
  // A layout effect, like the stored answers: the order is there before the first paint.
  useLayoutEffect(() => {
    setSeed($attempt.get()?.seed ?? 0);
  }, [$attempt]);
  return seed;
}

interface ArticleQuestionProps {
  readonly item: QuizItem;
  readonly quiz: Quiz;
  readonly text: ArticleQuestionsProps['text'];
  readonly value: Given[string] | undefined;
  readonly seed: number;
  readonly onAnswer: (value: Given[string] | null) => void;
}

function ArticleQuestion({ item, quiz, text, value, seed, onAnswer }: ArticleQuestionProps) {
  const [told, setTold] = useState(false);
  const words = quiz.texts.items[item.id];
  if (!words) return null;
  const situation = `${item.id}-situation`;
  return (
    <div class="article-question" data-item={item.id}>
      <fieldset aria-describedby={words.situation ? situation : undefined} data-type={item.type}>
        <legend>
          {item.type === 'likert' && <span class="scale-lead">{quiz.texts.scales[item.scale]?.lead} </span>}
          {words.question}
        </legend>
        {words.situation && (
          <p id={situation} class="situation-text">
            {words.situation}
          </p>
        )}
        <AnswerField
          item={item}
          words={words}
          scales={quiz.texts.scales}
          value={value}
          order={optionOrder(item, seed)}
          text={text.question}
          onAnswer={(next) => {
            onAnswer(next);
            setTold(true);
          }}
        />
      </fieldset>
      <SavedNote told={told} text={text} />
      {value !== undefined && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            onAnswer(null);
            setTold(false);
          }}
        >
          {text.question.clear}
        </button>
      )}
    </div>
  );
}
