import { useMemo } from 'preact/hooks';
import type { Answer, Attempt } from '../../domain/exchange/records.ts';
import { answersGiven } from '../../domain/quiz/answers.ts';
import { answerTimes } from '../../domain/quiz/attempts.ts';
import { earlierCommitments } from '../../domain/quiz/commitments.ts';
import { readNext } from '../../domain/quiz/reading-advice.ts';
import { quizResult } from '../../domain/quiz/result.ts';
import { $commitments } from '../../stores/commitments.ts';
import { CommitmentsProvider } from '../shared/commitments/context.ts';
import { FollowUp } from '../shared/commitments/FollowUp.tsx';
import { useStored } from '../shared/use-stored.ts';
import { useAssessment } from './context.ts';
import { Commitments } from './result/Commitments.tsx';
import { Dimensions } from './result/Dimensions.tsx';
import { ExportSection } from './result/ExportSection.tsx';
import { FirstStep } from './result/FirstStep.tsx';
import { History } from './result/History.tsx';
import { OptionFeedback } from './result/OptionFeedback.tsx';
import { Overview } from './result/Overview.tsx';
import { ReadNext } from './result/ReadNext.tsx';
import { shortestAreas } from './result/result-extremes.ts';

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

/** The result: one sentence, one thing to do first, then from the whole to the parts, and what to do with it. */
export function Result({ attempt, isCurrent, isLatest, answers, earlier }: ResultProps) {
  const { quiz, texts, formats, articles } = useAssessment();
  const { definition } = quiz;
  const given = useMemo(() => answersGiven(answers), [answers]);
  const times = answerTimes(attempt, Object.values(answers), Date.now());
  const result = quizResult({ definition, answers: given, version: attempt.version });
  // Suggestions come from more articles than are advised, so that there is something to choose among.
  const begin = shortestAreas(result, definition.error.confidence);
  const suggested = readNext({ definition, result, articles, read: new Set(), count: 6, begin });
  const first = suggested.articles[0]?.key;
  // What was decided last time comes before anything new.
  const hasEarlier = earlierCommitments(useStored($commitments), attempt).length > 0;
  return (
    <CommitmentsProvider value={{ text: texts.commitments, formats, articles, latest: attempt }}>
      <div class="result">
        <Overview
          attempt={attempt}
          times={times}
          isCurrent={isCurrent}
          isLatest={isLatest}
          result={result}
          firstStep={
            isLatest &&
            !hasEarlier &&
            first !== undefined && (
              <FirstStep attempt={attempt} article={first} allStrong={suggested.allStrong} />
            )
          }
        />
        {isLatest && <FollowUp />}
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
    </CommitmentsProvider>
  );
}
