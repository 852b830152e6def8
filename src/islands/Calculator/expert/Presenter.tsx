import { useEffect, useRef, useState } from 'preact/hooks';
import { figuresOf } from '../../../domain/retention/compare.ts';
import { fieldOf, segmentFields } from '../../../domain/retention/fields.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import { inputKey, inputValue, questions } from '../../../domain/retention/inputs.ts';
import { computeResults } from '../../../domain/retention/results.ts';
import { fill } from '../../../i18n/text.ts';
import { $segment, $unusable } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import { NumberField } from '../NumberField.tsx';
import { SegmentTable } from '../SegmentTable.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { formatValue } from './format-value.ts';
import { QuestionCharts } from './QuestionCharts.tsx';
import { screens } from './questions.ts';
import SegmentSelect from './SegmentSelect.tsx';

interface Props {
  readonly part: PartProps;
  readonly text: ExpertText;
  readonly close: () => void;
}

/** The questions one at a time, large enough to be read across a room, with the assumptions always under the answer. */
export default function Presenter({ part, text: all, close }: Props) {
  const text = all.presenter;
  const use = useCalculator(part);
  const { calculator, inputs, loss, formats } = use;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(inputs);
  const [at, setAt] = useState(0);
  const question = questions[at] ?? 'lose';
  const screen = screens[question];
  const [chosen, setChosen] = useState<Partial<Record<string, readonly FieldName[]>>>({});
  const sliders = chosen[question] ?? screen.sliders;
  const segmentId = useStored($segment, '');
  const segment = inputs.segments.find(({ id }) => id === segmentId) ?? inputs.segments[0];
  const keyOf = (name: FieldName): string => inputKey(name, name in segmentFields ? segment?.id : undefined);
  // Of several groups the sliders and the assumptions are those of one: which, must be seen.
  const isOfGroup = (names: readonly FieldName[]): boolean =>
    inputs.segments.length > 1 && names.some((name) => name in segmentFields);
  const figures = figuresOf(computeResults(inputs));
  const show = { formats, units: all.units, none: all.derivation.none };

  const go = (step: number): void => {
    setAt((before) => Math.min(questions.length - 1, Math.max(0, before + step)));
  };
  const reset = (): void => {
    $unusable.set({});
    calculator.replace({ ...begun.current, notes: inputs.notes });
  };
  useEffect(() => {
    const page = document.documentElement;
    let closed = false;
    const leave = (): void => {
      if (document.fullscreenElement === page) void document.exitFullscreen();
    };
    const show = (): void => {
      if (closed) {
        leave();
        return;
      }
      dialog.current?.showModal();
      heading.current?.focus();
    };
    // The browser takes Escape for itself while the page fills the screen: it ends the showing all the same.
    const onChange = (): void => {
      if (!document.fullscreenElement) dialog.current?.close();
    };
    // A dialog itself cannot be full screen, by the standard, so the page is, and the dialog opens over it once that is
    // settled: before, the page would come to lie over the dialog. Full screen is an offer: a browser that cannot or
    // will not shows the dialog over the whole window.
    if (document.fullscreenEnabled) page.requestFullscreen().then(show, show);
    else show();
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      closed = true;
      document.removeEventListener('fullscreenchange', onChange);
      leave();
    };
  }, []);
  // Each question is a new screen: a reader of the page is told its heading, a keyboard begins there.
  useEffect(() => {
    heading.current?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, code } = event;
    if (key === 'PageDown' || key === 'PageUp') {
      // What a presenter's remote sends; a slider would take it as a large step.
      event.preventDefault();
      go(key === 'PageDown' ? 1 : -1);
      // With Alt, because a letter alone is pressed by mistake, or said to a computer that listens. On a Mac the key
      // is then another sign. With Ctrl it is AltGr, which writes.
    } else if (event.altKey && !event.ctrlKey && (code === 'KeyR' || key.toLowerCase() === 'r')) {
      event.preventDefault();
      reset();
    }
  };
  const assumption = (name: FieldName): string =>
    fill(text.assumption, {
      label: part.fields[name].label.toLowerCase(),
      value: formatValue(inputValue(inputs, keyOf(name)), fieldOf(name).unit, show),
    });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a remote's keys work wherever the focus is in the dialog
    <dialog
      ref={dialog}
      class="presenter calculator"
      aria-labelledby="presenter-title"
      onClose={close}
      onKeyDown={onKeyDown}
    >
      <header>
        <p class="soft">{fill(text.position, { number: at + 1, count: questions.length })}</p>
        <form method="dialog">
          <button class="button quiet">{text.close}</button>
        </form>
      </header>
      <h2 id="presenter-title" ref={heading} tabIndex={-1}>
        {all.first[question].title}
      </h2>
      <div class={`stage ${question}`}>
        <div class="numbers">
          {isOfGroup(sliders) && <SegmentSelect {...{ part }} id="present-segment" text={all} />}
          {sliders.map((name) => (
            <NumberField
              key={`${question} ${name} ${segment?.id ?? ''}`}
              name={name}
              segment={name in segmentFields ? segment?.id : undefined}
              about={part.fields[name]}
              prefix="present"
              {...{ part, use }}
            />
          ))}
          <details>
            <summary>{text.choose}</summary>
            {screen.choices.map((name) => (
              <label key={name} class="check">
                <input
                  type="checkbox"
                  checked={sliders.includes(name)}
                  onChange={() => {
                    const next = sliders.includes(name)
                      ? sliders.filter((other) => other !== name)
                      : [...sliders, name];
                    setChosen({ ...chosen, [question]: next });
                  }}
                />
                {part.fields[name].label}
              </label>
            ))}
          </details>
        </div>
        <div class="answer">
          <dl class="huge">
            {screen.figures.map((name) => (
              <div key={name}>
                <dt>{all.result[name]}</dt>
                <dd>
                  <output>{formatValue(figures[name].value, figures[name].unit, show, 1)}</output>
                </dd>
              </div>
            ))}
          </dl>
          {question === 'lose' && <p>{all.first.lose.views}</p>}
          {question === 'trust' && <p class="small">{all.first.trust.why}</p>}
          <QuestionCharts
            {...{ question, inputs, loss, formats }}
            asTable={part.shared.asTable}
            text={all.first}
          />
          {question === 'where' && (
            <SegmentTable {...{ loss, formats }} id="present-groups" text={all.first.where} />
          )}
        </div>
      </div>
      <p class="assumptions">
        {fill(isOfGroup(screen.choices) ? text.assumptionsOf : text.assumptions, {
          name: segment?.name ?? '',
          list: formats.list(screen.choices.map(assumption)),
        })}
      </p>
      <div class="field">
        <label for="present-note">{text.note}</label>
        <textarea
          id="present-note"
          class="input"
          rows={1}
          maxLength={2000}
          aria-describedby="present-note-help"
          value={inputs.notes[question] ?? ''}
          onInput={({ currentTarget }) => {
            const notes = { ...inputs.notes, [question]: currentTarget.value };
            calculator.replace({ ...inputs, notes }, `note ${question}`);
          }}
        />
        <p id="present-note-help" class="help">
          {text.noteHelp}
        </p>
      </div>
      <footer>
        <p class="small soft">{text.keys}</p>
        <div class="buttons">
          <button type="button" class="button quiet" aria-keyshortcuts="Alt+R" onClick={reset}>
            {text.reset}
          </button>
          <button
            type="button"
            class="button quiet"
            disabled={at === 0}
            onClick={() => {
              go(-1);
            }}
          >
            {text.previous}
          </button>
          <button
            type="button"
            class="button"
            disabled={at === questions.length - 1}
            onClick={() => {
              go(1);
            }}
          >
            {text.next}
          </button>
        </div>
      </footer>
    </dialog>
  );
}
