import { useEffect } from 'preact/hooks';
import type { Example } from '../../domain/retention/examples.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { nameInLanguage } from '../../stores/example-names.ts';
import type { ExampleNames } from '../../stores/example-names.ts';
import { CalculatorRoot, useCalculator, useText } from './context.tsx';
import type { IslandProps } from './context.tsx';
import { InDepthSections } from './InDepthSections.tsx';
import { lossHeadline } from './loss-headline.ts';
import { Toolbar } from './Toolbar.tsx';

export interface InDepthIslandProps extends IslandProps {
  readonly storage: Dictionary['storage'];
  /** The page opens with the first. */
  readonly examples: readonly [Example, ...Example[]];
  readonly exampleNames: readonly ExampleNames[];
}

/** The calculator taken further: the same numbers as on its own page, whatever they are, seen from other sides. */
export default function InDepthIsland({ storage, examples, exampleNames, ...page }: InDepthIslandProps) {
  useEffect(() => {
    nameInLanguage(exampleNames);
  }, [exampleNames]);
  return (
    <CalculatorRoot page={page} initial={examples[0].inputs}>
      <Toolbar storage={storage} examples={examples} isShort />
      <Basis />
      <InDepthSections />
    </CalculatorRoot>
  );
}

/** On which numbers everything here rests, in the calculator's own words. */
function Basis() {
  const frame = useCalculator();
  return (
    <p class="basis lead" role="status">
      {lossHeadline(useText('loss'), frame)}
    </p>
  );
}
