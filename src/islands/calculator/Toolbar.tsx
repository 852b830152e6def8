import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { CalculatorExamples } from '../../domain/retention/examples.ts';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { dayOf } from '../../domain/time/day.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill } from '../../i18n/text.ts';
import {
  $example,
  $history,
  $linkedInputs,
  $ownInputs,
  $unusable,
  missLink,
} from '../../stores/calculator.ts';
import { StorageNotice } from '../shared/StorageNotice.tsx';
import { markInteracted } from '../shared/first-interaction.ts';
import { useStored } from '../shared/use-stored.ts';
import { Later } from './Later.tsx';
import type { PartProps, Text } from './types.ts';
import { useCalculator } from './use-calculator.ts';

interface Props extends PartProps {
  readonly text: Text['toolbar'];
  readonly storage: Dictionary['storage'];
  readonly examples: CalculatorExamples['examples'];
}

const scenarios = () => import('./lazy/Scenarios.tsx');
const presenter = () => import('./lazy/Presenter.tsx');
const link = () => import('./lazy/Link.tsx');

/** What holds for the whole calculator: examples, undo, scenarios, the presenter view, and a link's message. */
export function Toolbar({ text, storage, examples, ...part }: Props) {
  const { calculator, inputs, formats } = useCalculator(part);
  const { past, future } = useStored($history, $history.get());
  const isUsable = Object.keys(useStored($unusable, {})).length === 0;
  const [open, setOpen] = useState<'scenarios' | 'presenter' | null>(null);
  const [linked, setLinked] = useState(false);
  const [today, setToday] = useState('');
  // What the room said stays, whatever numbers it looks at: an example brings none, and a reset takes none.
  const begun = examples.find(({ key }) => key === inputs.example);
  const chosen = begun ?? examples[0];
  const plain = JSON.stringify({ ...inputs, notes: {}, example: chosen?.key });
  const example = JSON.stringify(chosen?.inputs) === plain ? chosen : undefined;
  const show = (target: Inputs): void => {
    $unusable.set({});
    if (target !== example?.inputs) calculator.replace({ ...target, notes: inputs.notes });
  };

  // A layout effect: what was typed before the page was alive is typed again right after it.
  useLayoutEffect(() => {
    setToday(formats.date(dayOf(Date.now())));
    // From the first link on its own code listens.
    if (linked) return;
    const look = (): void => {
      if (!location.hash.includes('=')) return;
      // Until that code is there nothing may be stored: the page is the link's.
      $linkedInputs.set(calculator.$inputs.get());
      setLinked(true);
    };
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, [calculator, formats, linked]);

  useEffect(() => {
    $example.set(chosen ?? null);
  }, [chosen]);

  useEffect(() => {
    if ($ownInputs.get() ?? $linkedInputs.get()) markInteracted();
  }, [inputs]);

  // Not disabled outright: the press that comes to the end of what can be undone would lose its focus.
  const button = (label: string, press: () => void, disabled = false, expanded?: boolean) => (
    <button
      type="button"
      class="button quiet"
      aria-disabled={disabled}
      aria-expanded={expanded}
      onClick={() => {
        if (!disabled) press();
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="toolbar">
      <StorageNotice text={storage} />
      {linked && <Later load={link} onFail={missLink} part={part} />}
      <div class="tools" role="group" aria-label={text.label}>
        <label for="example">{text.example}</label>
        <select
          id="example"
          class="input"
          autocomplete="off"
          value={example?.key ?? ''}
          onChange={({ currentTarget }) => {
            const found = examples.find(({ key }) => key === currentTarget.value);
            if (found) show(found.inputs);
          }}
        >
          {!example && <option value="">{text.ownNumbers}</option>}
          {examples.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        {button(text.undo, calculator.undo, past.length === 0)}
        {button(text.redo, calculator.redo, future.length === 0)}
        {button(
          text.reset,
          () => {
            if (chosen) show(chosen.inputs);
          },
          // An example on the page is the one that reset would go to.
          !!example && isUsable,
        )}
        {button(
          text.scenarios,
          () => {
            setOpen(open === 'scenarios' ? null : 'scenarios');
          },
          false,
          open === 'scenarios',
        )}
        {button(text.present, () => {
          setOpen('presenter');
        })}
        {button(text.print, () => {
          print();
        })}
      </div>
      {/* Of changed numbers too, so that the fields below do not jump at the first change. */}
      {begun && (
        <p class="small soft">
          {fill(text.begun, { summary: begun.summary })}{' '}
          {fill(part.shared.field.source, { source: begun.source })}
        </p>
      )}
      <p class="printed">{fill(text.printed, { name: example?.name ?? text.ownNumbers, date: today })}</p>
      {open === 'scenarios' && <Later load={scenarios} part={part} />}
      {open === 'presenter' && (
        <Later
          load={presenter}
          part={part}
          close={() => {
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}
