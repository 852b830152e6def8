import type { Answer, Attempt } from '../../domain/exchange/records.ts';
import { answersGiven } from '../../domain/quiz/answers.ts';
import { answerTimes } from '../../domain/quiz/attempts.ts';
import { readNext } from '../../domain/quiz/reading-advice.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import { useAssessment } from './context.ts';
import { Commitments } from './result/Commitments.tsx';
import { Dimensions } from './result/Dimensions.tsx';
import { History } from './result/History.tsx';
import { Overview } from './result/Overview.tsx';
import { ReadNext } from './result/ReadNext.tsx';
import { OptionFeedback } from './result/OptionFeedback.tsx';
import { ExportSection } from './result/ExportSection.tsx';

interface ResultProps {
  readonly attempt: Attempt;
  /** Whether its answers can still be changed. */
  readonly isCurrent: boolean;
  /** Whether there is none after it: what to read and to do next is told there alone. */
  readonly isLatest: boolean;
  /** Its answers by item id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Finished attempts before this one, the latest first. */
  readonly earlier: readonly Attempt[];
}

/** The result, from the whole to the parts, and what to do with it. */
export function Result({ attempt, isCurrent, isLatest, answers, earlier }: ResultProps) {
  const { quiz, articles } = useAssessment();
  const { definition } = quiz;
  const given = answersGiven(answers);
  const times = answerTimes(attempt, Object.values(answers), Date.now());
  const result = quizResult({ definition, answers: given, version: attempt.version });
  // Suggestions come from more articles than are advised, so that there is something to choose among.
  const suggested = readNext({ definition, result, articles, read: new Set(), count: 6 });
  return (
    <div class="result">
      <Overview attempt={attempt} times={times} isCurrent={isCurrent} isLatest={isLatest} result={result} />
      <Dimensions result={result} />
      {isLatest && (
        <>
          <ReadNext result={result} given={given} />
          <Commitments attempt={attempt} suggested={suggested.articles.map(({ key }) => key)} />
        </>
      )}
      <History attempt={attempt} isLatest={isLatest} earlier={earlier} />
      <OptionFeedback attempt={attempt} given={given} />
      <ExportSection attempt={attempt} isLatest={isLatest} given={given} result={result} />
    </div>
  );
}
