import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { CalculatorExamples, Example } from '../../domain/retention/examples.ts';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { dayOf } from '../../domain/time/day.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import {
  $example,
  $history,
  $invalidDrafts,
  $linkedInputs,
  $ownInputs,
  dismissLink,
} from '../../stores/calculator.ts';
import { markInteracted } from '../shared/first-interaction.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { useStored } from '../shared/use-stored.ts';
import { useCalculator, useText } from './context.tsx';
import { ExampleSelect } from './ExampleSelect.tsx';
import { OnDemand } from './OnDemand.tsx';
import { useLinkInAddress } from './use-link-in-address.ts';

interface Props {
  readonly storage: Dictionary['storage'];
  readonly examples: CalculatorExamples['examples'];
  /** Without scenarios and slides, which stand on the calculator's own page. Default false. */
  readonly isShort?: boolean;
}

const scenarios = () => import('./lazy/Scenarios.tsx');
const presenter = () => import('./lazy/Presenter.tsx');
const link = () => import('./lazy/LinkedInputsNotice.tsx');

/**
 * What holds for the whole calculator: examples, undo, scenarios, the presenter view, and a link's message. While a link's
 * numbers are shown nothing is stored; only LinkedInputsNotice takes them over or leaves them. It stays in one piece, because
 * what each button may do follows from the same three things: the numbers, the example they began as, and the link.
 */
export function Toolbar({ storage, examples, isShort = false }: Props) {
  const text = useText('toolbar');
  const { calculator, inputs } = useCalculator();
  const { past, future } = useStored($history, $history.get());
  const isUsable = Object.keys(useStored($invalidDrafts, {})).length === 0;
  const [open, setOpen] = useState<'presenter' | 'scenarios' | null>(null);
  const hasLink = useLinkInAddress(calculator);
  const today = useToday();
  const { begun, resetTo, shown } = exampleOf(inputs, examples);
  const name = shown?.name ?? text.ownNumbers;
  // What the room said stays, whatever numbers it looks at: an example brings none, and a reset takes none.
  const show = (target: Inputs): void => {
    $invalidDrafts.set({});
    if (target !== shown?.inputs) calculator.replace({ ...target, notes: inputs.notes });
  };
  useEffect(() => {
    $example.set(resetTo ?? null);
  }, [resetTo]);
  // Numbers of the reader's own or of a link must stand in the questions as well, which are another island.
  useEffect(() => {
    if ($ownInputs.get() ?? $linkedInputs.get()) markInteracted();
  }, [inputs]);

  return (
    <div class="toolbar">
      <StorageNotice text={storage} />
      {hasLink && (
        <OnDemand load={link} onFail={dismissLink}>
          {({ default: Link }) => <Link />}
        </OnDemand>
      )}
      <div class="tools" role="group" aria-label={text.label}>
        <ExampleSelect examples={examples} shown={shown} choose={show} />
        <Tool label={text.undo} press={calculator.undo} isDisabled={past.length === 0} />
        <Tool label={text.redo} press={calculator.redo} isDisabled={future.length === 0} />
        <Tool
          label={text.reset}
          press={() => {
            if (resetTo) show(resetTo.inputs);
          }}
          // An example that is shown as it is, is what a reset would show.
          isDisabled={!!shown && isUsable}
        />
        {!isShort && (
          <>
            <Tool
              label={text.scenarios}
              press={() => {
                setOpen(open === 'scenarios' ? null : 'scenarios');
              }}
              isExpanded={open === 'scenarios'}
              takesFiles
            />
            <Tool
              label={text.present}
              press={() => {
                setOpen('presenter');
              }}
            />
          </>
        )}
        <Tool
          label={text.print}
          press={() => {
            print();
          }}
        />
      </div>
      {/* Also when numbers were changed, so that the fields below do not jump at the first change. */}
      {begun && (
        <p class="small soft">
          {fill(text.startedFrom, { summary: begun.summary })} {begun.source}
        </p>
      )}
      {/* A page that is not hydrated has been told no day: calculator-steps.ts knows it when it is printed. */}
      <p class="printed" data-printed={fill(text.printed, { name })}>
        {today && fill(text.printed, { name, date: today })}
      </p>
      {open === 'scenarios' && (
        <OnDemand load={scenarios}>{({ default: Scenarios }) => <Scenarios />}</OnDemand>
      )}
      {open === 'presenter' && (
        <OnDemand load={presenter}>
          {({ default: Presenter }) => (
            <Presenter
              close={() => {
                setOpen(null);
              }}
            />
          )}
        </OnDemand>
      )}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly press: () => void;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
  /** Whether it opens what takes files: page-scripts/catch-drops.ts presses it for files that are dropped. */
  readonly takesFiles?: boolean;
}

/** A button that is never disabled outright: the press that ends what can be undone would lose its focus. */
const Tool = ({ label, press, isDisabled = false, isExpanded, takesFiles }: ToolProps) => (
  <button
    type="button"
    class="button quiet"
    aria-disabled={isDisabled}
    aria-expanded={isExpanded}
    data-takes-files={takesFiles}
    onClick={() => {
      if (!isDisabled) press();
    }}
  >
    {label}
  </button>
);

/** The example that the numbers began as, the one that a reset goes to, and the one whose numbers are on the page. */
function exampleOf(
  inputs: Inputs,
  examples: readonly Example[],
): Partial<Record<'begun' | 'resetTo' | 'shown', Example | undefined>> {
  const begun = examples.find(({ key }) => key === inputs.example);
  const resetTo = begun ?? examples[0];
  const present = JSON.stringify({ ...inputs, notes: {}, example: resetTo?.key });
  return { begun, resetTo, shown: JSON.stringify(resetTo?.inputs) === present ? resetTo : undefined };
}

/** Today's date in words, for paper; empty in the static HTML and before hydration. */
function useToday(): string {
  const { formats } = useCalculator();
  const [today, setToday] = useState('');
  useLayoutEffect(() => {
    setToday(formats.date(dayOf(Date.now())));
  }, [formats]);
  return today;
}
