import './assessment.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Attempt } from '../../domain/exchange/records.ts';
import type { Quiz } from '../../domain/quiz/definition.ts';
import { questionOrder } from '../../domain/quiz/order.ts';
import { createFormats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import { $answers, createAssessment, givenIn } from '../../stores/assessment.ts';
import type { Given } from '../../stores/assessment.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { Provider } from './context.ts';
import type { ArticleCard, Surroundings } from './context.ts';
import { Question } from './Question.tsx';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { isShared, Shared } from './Shared.tsx';
import { Start } from './Start.tsx';
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
  readonly urls: Surroundings['urls'];
}

const noAttempts: readonly Attempt[] = [];
const noAnswers: Given = {};

/** The self-assessment: chooses the view that the address names, and keeps focus and title with it. */
export default function Assessment(props: AssessmentProps) {
  const { language, currency, text, storageText, title, quiz, articles, urls } = props;
  const assessment = useMemo(() => createAssessment(quiz.definition), [quiz.definition]);
  const formats = useMemo(() => createFormats(language, currency), [language, currency]);
  const attempt = useStored(assessment.$attempt, null);
  const given = useStored(assessment.$given, noAnswers);
  const all = useStored(assessment.$all, noAttempts);
  const answers = useStored($answers);
  const { view, moves, go } = useView();
  const root = useRef<HTMLDivElement>(null);

  const finished = all.filter(({ finishedAt }) => finishedAt !== null);
  // The result is that of the current attempt while it is finished, else of the last one that was.
  const resultOf = attempt?.finishedAt ? attempt : (finished[0] ?? null);
  const item = attempt && quiz.definition.items.find(({ id }) => id === view);
  const sequence = attempt && item ? questionOrder(quiz.definition, attempt, item.part) : [];

  const name = item
    ? fill(item.part === 'core' ? text.question.position : text.question.deepPosition, {
        number: sequence.indexOf(item) + 1,
        total: sequence.length,
      })
    : view === 'review' && attempt
      ? text.review.title
      : view === 'result' && resultOf
        ? text.result.title
        : isShared(view)
          ? text.shared.title
          : '';
  useFocusAndTitle(root, moves, name);

  const surroundings = { language, text, formats, quiz, assessment, articles, urls, go };
  const shown = (() => {
    if (isShared(view)) {
      const own = resultOf ? givenIn(answers, resultOf.id) : noAnswers;
      return <Shared view={view} own={resultOf} given={own} />;
    }
    if (attempt && item && sequence.includes(item)) {
      return <Question key={item.id} item={item} sequence={sequence} attempt={attempt} given={given} />;
    }
    if (attempt && view === 'review') return <Review attempt={attempt} given={given} />;
    if (resultOf && view === 'result') {
      const earlier = finished.filter(({ startedAt }) => startedAt < resultOf.startedAt);
      return <Result attempt={resultOf} given={givenIn(answers, resultOf.id)} earlier={earlier} />;
    }
    return <Start title={title} attempt={attempt} given={given} finished={finished[0] ?? null} />;
  })();
  return (
    <Provider value={surroundings}>
      <div class="assessment" ref={root}>
        <StorageNotice text={storageText} />
        {shown}
      </div>
    </Provider>
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
