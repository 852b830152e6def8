import type { CalculatorExamples } from '../../domain/retention/examples.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { CalculatorRoot } from './context.tsx';
import type { IslandProps } from './context.tsx';
import { LossQuestion } from './LossQuestion.tsx';
import { Toolbar } from './Toolbar.tsx';

export interface PrimaryIslandProps extends IslandProps {
  readonly storage: Dictionary['storage'];
  /** At least one; the page opens with the first. */
  readonly examples: CalculatorExamples['examples'];
}

/** What a room begins with: the tools that hold for everything, and the first question. */
export default function PrimaryIsland({ storage, examples, ...page }: PrimaryIslandProps) {
  const [first] = examples;
  if (!first)
    throw new Error('The calculator opens with an example: content/calculator/presets.yaml has none.');
  return (
    <CalculatorRoot page={page} initial={first.inputs}>
      <Toolbar storage={storage} examples={examples} />
      <LossQuestion />
    </CalculatorRoot>
  );
}
