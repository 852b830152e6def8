import type { Attempt } from '../../domain/exchange/records.ts';
import { readNext } from '../../domain/quiz/reading.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import type { Given } from '../../stores/assessment.ts';
import { useSurroundings } from './context.ts';
import { Commitments } from './result/Commitments.tsx';
import { Dimensions } from './result/Dimensions.tsx';
import { History } from './result/History.tsx';
import { Overview } from './result/Overview.tsx';
import { ReadNext } from './result/ReadNext.tsx';
import { Situations } from './result/Situations.tsx';
import { TakeAlong } from './result/TakeAlong.tsx';

interface ResultProps {
  readonly attempt: Attempt;
  /** Whether its answers can still be changed. */
  readonly isCurrent: boolean;
  readonly given: Given;
  /** Finished attempts before this one, the latest first. */
  readonly earlier: readonly Attempt[];
}

/** The result, from the whole to the parts, and what to do with it. */
export function Result({ attempt, isCurrent, given, earlier }: ResultProps) {
  const { quiz, articles } = useSurroundings();
  const { definition } = quiz;
  const result = quizResult({ definition, answers: given, version: attempt.version });
  // Suggestions come from more articles than are advised, so that there is something to choose among.
  const suggested = readNext({ definition, result, articles, read: new Set(), count: 6 });
  return (
    <div class="result">
      <Overview attempt={attempt} isCurrent={isCurrent} result={result} />
      <Dimensions result={result} />
      <ReadNext result={result} given={given} />
      <Commitments attempt={attempt} suggested={suggested.articles.map(({ key }) => key)} />
      <History attempt={attempt} earlier={earlier} />
      <Situations attempt={attempt} given={given} />
      <TakeAlong attempt={attempt} given={given} result={result} />
    </div>
  );
}
