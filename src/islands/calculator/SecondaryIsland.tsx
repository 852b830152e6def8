import { useEffect } from 'preact/hooks';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { nameInLanguage } from '../../stores/example-names.ts';
import type { ExampleNames } from '../../stores/example-names.ts';
import { ComplaintQuestion } from './ComplaintQuestion.tsx';
import { CalculatorRoot } from './context.tsx';
import type { IslandProps } from './context.tsx';
import { LazySections } from './LazySections.tsx';
import { ProgrammeQuestion } from './ProgrammeQuestion.tsx';
import { SegmentsQuestion } from './SegmentsQuestion.tsx';
import { TrustQuestion } from './TrustQuestion.tsx';

export interface SecondaryIslandProps extends IslandProps {
  /** The inputs of the example with which the page opens. */
  readonly initial: Inputs;
  readonly exampleNames: readonly ExampleNames[];
}

/** The questions below the first one, and the sections that load on demand: not hydrated before the page is used. */
export default function SecondaryIsland({ initial, exampleNames, ...page }: SecondaryIslandProps) {
  // Only once: two tabs in two languages would otherwise rename the segments back and forth.
  useEffect(() => {
    nameInLanguage(exampleNames);
  }, [exampleNames]);
  return (
    <CalculatorRoot page={page} initial={initial}>
      <ProgrammeQuestion />
      <ComplaintQuestion />
      <SegmentsQuestion />
      <TrustQuestion />
      <LazySections />
    </CalculatorRoot>
  );
}
