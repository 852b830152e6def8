import './assessment.css';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Attempt } from '../../domain/exchange/records.ts';
import { answersGiven, answersOf } from '../../domain/quiz/answers.ts';
import type { GivenAnswers } from '../../domain/quiz/answers.ts';
import { canScore } from '../../domain/quiz/version.ts';
import { questionOrder } from '../../domain/quiz/order.ts';
import { isShared } from '../../domain/quiz/shared-scores.ts';
import { createFormats } from '../../i18n/formats.ts';
import { fill } from '../../i18n/text.ts';
import { createAssessment } from '../../stores/assessment.ts';
import { $answers } from '../../stores/attempts.ts';
import { useLazy } from '../shared/use-lazy.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { AssessmentProvider, useAssessment } from './context.ts';
import type { AssessmentProps } from './context.ts';
import { Question } from './Question.tsx';
import { Review } from './Review.tsx';
import { Start } from './Start.tsx';
import { chosenResult, isResult } from './result-view.ts';
import { useFocusAndTitle, useSameViewInOtherLanguage } from './use-page-of-view.ts';
import { useView } from './use-view.ts';
import { KeyedText } from '../shared/KeyedText.tsx';

// The larger half of the code is needed only once there is a result to show.
const loadResult = () => import('./Result.tsx').then(({ Result }) => Result);
const loadShared = () => import('./SharedResult.tsx').then(({ SharedResult }) => SharedResult);

const noAttempts: readonly Attempt[] = [];
const noAnswers: GivenAnswers = {};

/**
 * The self-assessment: chooses the view that the address names (`#review`, `#result`, a question's id, a shared result, and
 * otherwise the start), and keeps focus and title with it. The address decides so that back and forward work, and a view can
 * be reloaded. One that cannot be shown (a question without an attempt, a result that is none) becomes the start.
 */
export default function Assessment({ currency, ...props }: AssessmentProps) {
  const { language, texts, quiz } = props;
  const { definition } = quiz;
  const text = texts.assessment;
  const assessment = useMemo(() => createAssessment(definition), [definition]);
  const formats = useMemo(() => createFormats(language, currency), [language, currency]);
  const attempt = useStored(assessment.$attempt, null);
  const given = useStored(assessment.$given, noAnswers);
  const finished = useStored(assessment.$finished, noAttempts);
  const answers = useStored($answers);
  const isView = useCallback(
    (name: string) =>
      ['', 'review'].includes(name) ||
      isResult(name) ||
      isShared(name) ||
      definition.items.some(({ id }) => id === name),
    [definition],
  );
  const { view, moves, go } = useView(isView);
  const root = useRef<HTMLDivElement>(null);
  const isSavedKnown = useRef(false);
  // The result is on its way while the answers are looked over.
  const Result = useLazy(loadResult, view === 'review' || isResult(view));
  const Shared = useLazy(loadShared, isShared(view));

  const results = finished.filter(({ version }) => canScore(definition, version));
  const latest = results[0] ?? null;
  const resultOf = chosenResult(view, results);
  const item = attempt && definition.items.find(({ id }) => id === view);
  const sequence = attempt && item ? questionOrder(definition, attempt, item.part) : [];

  const name = ((): string => {
    if (item) {
      const template = item.part === 'core' ? text.question.position : text.question.deepPosition;
      return fill(template, { number: sequence.indexOf(item) + 1, total: sequence.length });
    }
    if (view === 'review' && attempt) return text.review.title;
    if (resultOf) return text.result.title;
    return isShared(view) ? text.shared.title : '';
  })();
  const isWaiting = (isShared(view) && Shared === 'loading') || (isResult(view) && Result === 'loading');
  useFocusAndTitle(root, isWaiting ? 0 : moves, name);
  useSameViewInOtherLanguage(view);

  const shown = (() => {
    if (isShared(view)) {
      if (typeof Shared === 'string') return <Loading failed={Shared === 'failed'} />;
      const own = latest ? answersGiven(answersOf(latest.id, answers)) : noAnswers;
      return <Shared view={view} own={latest} given={own} />;
    }
    if (attempt && item && sequence.includes(item)) {
      return <Question key={item.id} item={item} sequence={sequence} attempt={attempt} given={given} />;
    }
    if (attempt && view === 'review') return <Review attempt={attempt} given={given} />;
    if (resultOf) {
      if (typeof Result === 'string') return <Loading failed={Result === 'failed'} />;
      return (
        <Result
          attempt={resultOf}
          isCurrent={resultOf.id === attempt?.id}
          isLatest={resultOf === latest}
          answers={answersOf(resultOf.id, answers)}
          earlier={finished.filter(({ startedAt }) => startedAt < resultOf.startedAt)}
        />
      );
    }
    const own = attempt ? Object.values(answersOf(attempt.id, answers)) : [];
    return <Start attempt={attempt} given={given} answers={own} finished={latest} />;
  })();
  return (
    <AssessmentProvider value={{ ...props, text, formats, assessment, isSavedKnown, go }}>
      <div class="assessment" ref={root}>
        <StorageNotice text={texts.storage} />
        {shown}
      </div>
    </AssessmentProvider>
  );
}

/** While a view's code is on its way; and what to do when it does not come. */
function Loading({ failed }: { failed: boolean }) {
  const { text } = useAssessment();
  return (
    <p class="waiting" role="status">
      <KeyedText>{failed ? text.loadFailed : ''}</KeyedText>
    </p>
  );
}
