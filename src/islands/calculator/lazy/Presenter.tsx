import { useEffect, useRef, useState } from 'preact/hooks';
import { segmentFields } from '../../../domain/retention/fields.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import { questions } from '../../../domain/retention/inputs.ts';
import { computeResults } from '../../../domain/retention/results.ts';
import { fill } from '../../../i18n/text.ts';
import { $segment, $unusable } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import { NumberField } from '../NumberField.tsx';
import { SegmentTable } from '../SegmentTable.tsx';
import { Stale } from '../Stale.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { Assumptions } from './Assumptions.tsx';
import Bound from './Bound.tsx';
import { presented } from './presented.ts';
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
  const stage = useRef<HTMLDivElement>(null);
  // From the store: what a component is first drawn with are the numbers that the page was built with.
  const begun = useRef(calculator.$inputs.get());
  const [at, setAt] = useState(0);
  const question = questions[at] ?? 'lose';
  const screen = screens[question];
  const [chosen, setChosen] = useState<Partial<Record<string, readonly FieldName[]>>>({});
  const sliders = chosen[question] ?? screen.sliders;
  const segmentId = useStored($segment, '');
  const segment = inputs.segments.find(({ id }) => id === segmentId) ?? inputs.segments[0];
  // Of several groups the sliders are those of one: which, must be seen.
  const ofOneGroup = inputs.segments.length > 1 && sliders.some((name) => name in segmentFields);
  const results = computeResults(inputs);
  const isDrawn =
    question === 'keep' || question === 'post' || (question === 'where' && inputs.segments.length > 1);
  const ofValues = question === 'lose' || question === 'post' || question === 'where';

  const go = (step: number): void => {
    setAt((before) => Math.min(questions.length - 1, Math.max(0, before + step)));
  };
  const reset = (): void => {
    $unusable.set({});
    calculator.replace({ ...begun.current, notes: inputs.notes });
  };
  // What opened the showing is where its end leads back to.
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
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
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      // What does not fit scrolls wherever the focus is, but where the keys move something of their own.
      const room = stage.current;
      const own = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (own || !room || room.scrollHeight <= room.clientHeight) return;
      event.preventDefault();
      room.scrollBy({ top: (key === 'ArrowDown' ? 1 : -1) * (room.clientHeight / 5) });
    }
  };
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
        <h2 id="presenter-title" ref={heading} tabIndex={-1}>
          {all.first[question].title}
        </h2>
        <form method="dialog">
          <button class="button quiet">{text.close}</button>
        </form>
      </header>
      <div
        ref={stage}
        class={`stage ${question}${isDrawn ? ' drawn' : ''}`}
        role="group"
        aria-labelledby="presenter-title"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer it could not be scrolled else
        tabIndex={0}
      >
        <div class="numbers">
          {ofOneGroup && <SegmentSelect {...{ part }} id="present-segment" text={all} />}
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
          <details class="wide">
            <summary>{text.choose}</summary>
            <div class="choices">
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
            </div>
          </details>
        </div>
        <div class="results">
          <Stale text={part.shared.stale} keys={[...screen.choices, ...(screen.rest ?? [])]} />
          <dl class="huge">
            {screen.figures.map((name) => (
              <div key={name}>
                <dt>{all.result[name]}</dt>
                <dd>
                  <output>{presented(name, results, formats, all.first)}</output>
                </dd>
              </div>
            ))}
          </dl>
          {question === 'lose' && <p>{all.first.lose.views}</p>}
          {question === 'trust' && <p class="small">{all.first.trust.why}</p>}
          {ofValues && (loss.unbounded || inputs.valueHorizon !== null) && (
            <Bound {...{ part }} id="present-bound" text={all} />
          )}
        </div>
        {(isDrawn || question === 'where') && (
          <div
            class="drawings"
            ref={(element) => {
              element?.style.setProperty('--groups', String(inputs.segments.length));
            }}
          >
            {question === 'where' && (
              <SegmentTable {...{ loss, formats }} id="present-groups" text={all.first.where} />
            )}
            <QuestionCharts
              {...{ question, inputs, loss, formats }}
              asTable={part.shared.asTable}
              text={all.first}
            />
          </div>
        )}
      </div>
      <Assumptions
        names={screen.choices}
        group={segment}
        ofGroups={question !== 'trust'}
        {...{ inputs, ofValues, part, formats }}
        text={all}
      />
      <footer>
        <div class="field note">
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
        <p class="keys small soft">{text.keys}</p>
      </footer>
    </dialog>
  );
}
