import './assessment.css';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Attempt } from '../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../domain/quiz/answers.ts';
import type { AnswerMap } from '../../domain/quiz/answers.ts';
import type { Quiz } from '../../domain/quiz/definition.ts';
import { canScore } from '../../domain/quiz/compare.ts';
import { questionOrder } from '../../domain/quiz/order.ts';
import { isShared } from '../../domain/quiz/shared-scores.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import { createAssessment } from '../../stores/assessment.ts';
import { $answers } from '../../stores/attempts.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useLate } from '../shared/use-late.ts';
import { useStored } from '../shared/use-stored.ts';
import { Provider, useAssessment } from './context.ts';
import type { ArticleCard, AssessmentContext } from './context.ts';
import { Question } from './Question.tsx';
import { Review } from './Review.tsx';
import { Start } from './Start.tsx';
import { chosenResult, isResult } from './result-view.ts';
import { useView } from './use-view.ts';

export interface AssessmentProps {
  readonly language: Language;
  readonly currency: string;
  readonly text: Dictionary['assessment'];
  readonly storageText: Dictionary['storage'];
  /** The page's title, the heading of the start view. */
  readonly title: string;
  readonly quiz: Quiz;
  readonly articles: readonly ArticleCard[];
  readonly urls: AssessmentContext['urls'];
}

// The larger half of the code is needed only once there is a result to show.
const loadResult = () => import('./Result.tsx').then(({ Result }) => Result);
const loadShared = () => import('./Shared.tsx').then(({ Shared }) => Shared);

const noAttempts: readonly Attempt[] = [];
const noAnswers: AnswerMap = {};

/** The self-assessment: chooses the view that the address names, and keeps focus and title with it. */
export default function Assessment(props: AssessmentProps) {
  const { language, currency, text, storageText, title, quiz, articles, urls } = props;
  const assessment = useMemo(() => createAssessment(quiz.definition), [quiz.definition]);
  const formats = useMemo(() => createFormats(language, currency), [language, currency]);
  const attempt = useStored(assessment.$attempt, null);
  const given = useStored(assessment.$given, noAnswers);
  const taken = useStored(assessment.$finished, noAttempts);
  const answers = useStored($answers);
  const isView = useCallback(
    (name: string) =>
      ['', 'review'].includes(name) ||
      isResult(name) ||
      isShared(name) ||
      quiz.definition.items.some(({ id }) => id === name),
    [quiz.definition],
  );
  const { view, moves, go } = useView(isView);
  const root = useRef<HTMLDivElement>(null);
  const Result = useLate(loadResult, view === 'review' || isResult(view));
  const Shared = useLate(loadShared, isShared(view));

  const results = taken.filter(({ version }) => canScore(quiz.definition, version));
  const latest = results[0] ?? null;
  const resultOf = chosenResult(view, results);
  const item = attempt && quiz.definition.items.find(({ id }) => id === view);
  const sequence = attempt && item ? questionOrder(quiz.definition, attempt, item.part) : [];

  const name = item
    ? fill(item.part === 'core' ? text.question.position : text.question.deepPosition, {
        number: sequence.indexOf(item) + 1,
        total: sequence.length,
      })
    : view === 'review' && attempt
      ? text.review.title
      : resultOf
        ? text.result.title
        : isShared(view)
          ? text.shared.title
          : '';
  const waiting = (isShared(view) && Shared === 'loading') || (isResult(view) && Result === 'loading');
  useFocusAndTitle(root, waiting ? 0 : moves, name);
  useSameViewInOtherLanguage(view);

  const context = { language, text, formats, quiz, assessment, articles, urls, go };
  const shown = (() => {
    if (isShared(view)) {
      if (typeof Shared === 'string') return <Waiting failed={Shared === 'failed'} />;
      const own = latest ? answersGiven(answersOf(latest.id, answers)) : noAnswers;
      return <Shared view={view} own={latest} given={own} />;
    }
    if (attempt && item && sequence.includes(item)) {
      return <Question key={item.id} item={item} sequence={sequence} attempt={attempt} given={given} />;
    }
    if (attempt && view === 'review') return <Review attempt={attempt} given={given} />;
    if (resultOf) {
      if (typeof Result === 'string') return <Waiting failed={Result === 'failed'} />;
      const earlier = taken.filter(({ startedAt }) => startedAt < resultOf.startedAt);
      return (
        <Result
          attempt={resultOf}
          isCurrent={resultOf.id === attempt?.id}
          isLatest={resultOf === latest}
          answers={answersOf(resultOf.id, answers)}
          earlier={earlier}
        />
      );
    }
    const own = attempt ? Object.values(answersOf(attempt.id, answers)) : [];
    return <Start title={title} attempt={attempt} given={given} answers={own} finished={latest} />;
  })();
  return (
    <Provider value={context}>
      <div class="assessment" ref={root}>
        <StorageNotice text={storageText} />
        {shown}
      </div>
    </Provider>
  );
}

/** While a view's code is on its way; and what to do when it does not come. */
function Waiting({ failed }: { failed: boolean }) {
  const { text } = useAssessment();
  return (
    <p class="waiting" role="status">
      {failed ? text.loadFailed : ''}
    </p>
  );
}

/**
 * A change of view is like a new page: its name stands in the title, and the focus goes to its heading, so that
 * a screen reader reads it and the next Tab comes to its first control. Not on arrival: a page that has just
 * been opened leaves the focus to the browser.
 */
function useFocusAndTitle(root: { readonly current: HTMLElement | null }, moves: number, name: string): void {
  const base = useRef<string | null>(null);
  useEffect(() => {
    base.current ??= document.title;
    document.title = name === '' ? base.current : `${name} – ${base.current}`;
  }, [name]);
  useEffect(() => {
    if (moves === 0) return;
    root.current?.scrollIntoView({ block: 'start' });
    root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [root, moves]);
}

/** The ids of questions are the same in every language, so the language switch can lead to the same one. */
function useSameViewInOtherLanguage(view: string): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
      link.hash = view;
    }
  }, [view]);
}
