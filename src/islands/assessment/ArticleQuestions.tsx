import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../domain/exchange/records.ts';
import type { GivenAnswers } from '../../domain/quiz/answers.ts';
import { momentOf } from '../../domain/quiz/attempts.ts';
import { dimensionName } from '../../domain/quiz/definition.ts';
import type { Quiz, QuizItem } from '../../domain/quiz/definition.ts';
import { optionOrder } from '../../domain/quiz/order.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import { createAssessment } from '../../stores/assessment.ts';
import type { Assessment } from '../../stores/assessment.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { AnswerField } from './fields/AnswerField.tsx';
import { FieldProvider } from './fields/field-context.ts';
import { SavedNote } from './SavedNote.tsx';
import type { SavedTexts } from './SavedNote.tsx';
import { ScoreBar } from '../shared/ScoreBar.tsx';

export interface ArticleQuestionsProps {
  readonly language: Language;
  readonly currency: string;
  readonly text: SavedTexts & Pick<Dictionary['assessment'], 'article' | 'question'>;
  readonly storageText: Dictionary['storage'];
  /** The part of the self-assessment that the article needs, as quizForArticle cuts it out. */
  readonly quiz: Quiz;
  /** The article's own questions, by id. */
  readonly questions: readonly string[];
  /** The address of the self-assessment. */
  readonly url: string;
}

const noAnswers: GivenAnswers = {};
const noAttempts: readonly Attempt[] = [];

/**
 * The questions of the self-assessment that an article is about, at its end. An answer here is the answer there:
 * the same id in the same attempt.
 */
export default function ArticleQuestions(props: ArticleQuestionsProps) {
  const { language, currency, text, storageText, quiz, questions, url } = props;
  const assessment = useMemo(() => createAssessment(quiz.definition), [quiz.definition]);
  const attempt = useStored(assessment.$attempt, null);
  const given = useStored(assessment.$given, noAnswers);
  const last = useStored(assessment.$all, noAttempts)[0];
  const seed = useFirstSeed(assessment);
  const room = useRef('');
  const items = quiz.definition.items.filter(({ id }) => questions.includes(id));
  const dimensions = [...new Set(items.map(({ dimension }) => dimension))];
  const formats = useMemo(() => createFormats(language, currency), [language, currency]);
  const result = quizResult({
    definition: quiz.definition,
    answers: given,
    version: attempt?.version ?? quiz.definition.version,
  });
  const known = attempt ?? last;
  const goes = known
    ? fill(goesTo(attempt, text.article), { date: formats.dayOf(momentOf(known)) })
    : text.article.begins;
  // The first answer may change it, and the questions below must not move for that.
  if (goes.length > room.current.length) room.current = goes;
  return (
    <div class="assessment article-questions no-print">
      <StorageNotice text={storageText} />
      <p class="steady" data-room={room.current} data-goes-to={attempt?.id ?? 'new'}>
        <span>{goes}</span>
      </p>
      {items.map((item) => (
        <ArticleQuestion
          key={item.id}
          item={item}
          quiz={quiz}
          text={text}
          value={given[item.id]}
          seed={seed}
          canClear={!attempt?.finishedAt}
          onAnswer={(value) => {
            assessment.answer(item, value);
          }}
        />
      ))}
      <div class="standing" role="status">
        {dimensions.map((id) => {
          const reading = result.dimensions.find((dimension) => dimension.id === id);
          const name = dimensionName(quiz.texts, id);
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
              {reading.rounded !== null && <ScoreBar reading={reading} bands={quiz.definition.bands} />}
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
 * What an answer here will do, told before it is given: a result that is finished must not change unawares, and a new
 * attempt must not begin so.
 * @param attempt the one that an answer goes to; null where the latest is finished and too old to go on with
 */
function goesTo(attempt: Attempt | null, text: ArticleQuestionsProps['text']['article']): string {
  if (attempt?.finishedAt === null) return text.begun;
  if (attempt) return text.changes;
  return text.beginsNew;
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
  readonly value: GivenAnswers[string] | undefined;
  readonly seed: number;
  readonly canClear: boolean;
  readonly onAnswer: (value: GivenAnswers[string] | null) => void;
}

/** One of the questions, with the note of what an answer does. */
function ArticleQuestion({ item, quiz, text, value, seed, canClear, onAnswer }: ArticleQuestionProps) {
  const [announcement, setAnnouncement] = useState<string | null>(null);
  const legend = useRef<HTMLLegendElement>(null);
  const words = quiz.texts.items[item.id];
  if (!words) return null;
  const situation = `${item.id}-situation`;
  return (
    <div class="article-question" data-item={item.id}>
      <fieldset aria-describedby={words.situation ? situation : undefined} data-type={item.type}>
        <legend ref={legend} tabIndex={-1}>
          {item.type === 'likert' && <span class="scale-lead">{quiz.texts.scales[item.scale]?.lead} </span>}
          {words.question}
        </legend>
        {words.situation && (
          <p id={situation} class="situation-text">
            {words.situation}
          </p>
        )}
        <FieldProvider value={{ text: text.question, scales: quiz.texts.scales }}>
          <AnswerField
            item={item}
            words={words}
            value={value}
            order={optionOrder(item, seed)}
            onAnswer={(next, moved = '') => {
              onAnswer(next);
              setAnnouncement(moved);
            }}
          />
        </FieldProvider>
      </fieldset>
      <div class="answered">
        <SavedNote announcement={announcement} value={value} text={text} roomFor={item.type} />
        {canClear && (
          <button
            type="button"
            class="button plain"
            data-room-only={value === undefined}
            aria-label={`${text.question.clear}: ${words.question}`}
            onClick={() => {
              onAnswer(null);
              setAnnouncement(null);
              // The button is about to disappear; the question is where the person was.
              legend.current?.focus();
            }}
          >
            {text.question.clear}
          </button>
        )}
      </div>
    </div>
  );
}
