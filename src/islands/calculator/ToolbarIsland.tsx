import type { Example } from '../../domain/retention/examples.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { CalculatorRoot } from './context.tsx';
import type { IslandProps } from './context.tsx';
import { Steps } from './Steps.tsx';
import { Toolbar } from './Toolbar.tsx';

export interface ToolbarIslandProps extends IslandProps {
  readonly storage: Dictionary['storage'];
  /** The page opens with the first. */
  readonly examples: readonly [Example, ...Example[]];
}

/** What holds for the whole calculator. It is hydrated together with the questions
 * (page-scripts/hydrate-for-returning.ts says when). */
export default function ToolbarIsland({ storage, examples, ...page }: ToolbarIslandProps) {
  return (
    <CalculatorRoot page={page} initial={examples[0].inputs}>
      <Toolbar storage={storage} examples={examples} />
      <Steps />
    </CalculatorRoot>
  );
}
