import type { Example } from '../../domain/retention/examples.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { CalculatorRoot } from './context.tsx';
import type { IslandProps } from './context.tsx';
import { LossQuestion } from './LossQuestion.tsx';
import { Toolbar } from './Toolbar.tsx';

export interface PrimaryIslandProps extends IslandProps {
  readonly storage: Dictionary['storage'];
  /** The page opens with the first. */
  readonly examples: readonly [Example, ...Example[]];
}

/** What a room begins with: the tools that hold for everything, and the first question. */
export default function PrimaryIsland({ storage, examples, ...page }: PrimaryIslandProps) {
  return (
    <CalculatorRoot page={page} initial={examples[0].inputs}>
      <Toolbar storage={storage} examples={examples} />
      <LossQuestion />
    </CalculatorRoot>
  );
}
