import { useEffect } from 'preact/hooks';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { nameInLanguage } from '../../stores/example-names.ts';
import type { ExampleNames } from '../../stores/example-names.ts';
import { ComplaintQuestion } from './ComplaintQuestion.tsx';
import { CalculatorRoot } from './context.tsx';
import type { IslandProps } from './context.tsx';
import { LossQuestion } from './LossQuestion.tsx';
import { ProgrammeQuestion } from './ProgrammeQuestion.tsx';
import { SegmentsQuestion } from './SegmentsQuestion.tsx';
import { TrustQuestion } from './TrustQuestion.tsx';

export interface QuestionsIslandProps extends IslandProps {
  /** The inputs of the example with which the page opens. */
  readonly initial: Inputs;
  readonly exampleNames: readonly ExampleNames[];
}

/** The five questions: until the page is used, or has numbers of the reader's own to show, their static HTML says it all. */
export default function QuestionsIsland({ initial, exampleNames, ...page }: QuestionsIslandProps) {
  // Only once: two tabs in two languages would otherwise rename the segments back and forth.
  useEffect(() => {
    nameInLanguage(exampleNames);
  }, [exampleNames]);
  return (
    <CalculatorRoot page={page} initial={initial}>
      <LossQuestion />
      <ProgrammeQuestion />
      <ComplaintQuestion />
      <SegmentsQuestion />
      <TrustQuestion />
    </CalculatorRoot>
  );
}
