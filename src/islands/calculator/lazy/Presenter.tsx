import { useEffect, useRef, useState } from 'preact/hooks';
import { questions } from '../../../domain/retention/inputs.ts';
import { fill } from '../../../i18n/text.ts';
import { $invalidDrafts } from '../../../stores/calculator.ts';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { Assumptions } from './Assumptions.tsx';
import { QuestionCharts } from './QuestionCharts.tsx';
import { PresenterControls } from './PresenterControls.tsx';
import { SlideFigures } from './SlideFigures.tsx';
import { SlideSliders } from './SlideSliders.tsx';
import { slides } from './slides.ts';
import { SegmentTable } from '../SegmentTable.tsx';
import { useFullScreenDialog } from './use-full-screen-dialog.ts';

/** The questions one at a time, large enough to be read across a room, with the assumptions always under the answer. */
export default function Presenter({ close }: { readonly close: () => void }) {
  const { presenter: text } = useLazyText();
  const { calculator, inputs } = useCalculator();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const atStart = useRef(inputs);
  const [at, setAt] = useState(0);
  const question = questions[at] ?? 'lose';
  const title = useText(question).title;
  const slide = slides[question];
  const isDrawn =
    question === 'keep' || question === 'post' || (question === 'where' && inputs.segments.length > 1);

  const go = (step: number): void => {
    setAt((before) => Math.min(questions.length - 1, Math.max(0, before + step)));
  };
  const reset = (): void => {
    $invalidDrafts.set({});
    calculator.replace({ ...atStart.current, notes: inputs.notes });
  };
  useFullScreenDialog(dialog, heading);
  // Each question is a new slide: a screen reader is told its heading, and the keyboard begins there.
  useEffect(() => {
    heading.current?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, code } = event;
    if (key === 'PageDown' || key === 'PageUp') {
      // What a presenter's remote sends; a slider would take it as a large step.
      event.preventDefault();
      go(key === 'PageDown' ? 1 : -1);
      // With Alt, because a single letter is pressed by mistake, or dictated. On a Mac the key then has another
      // character. With Ctrl it is AltGr, which writes.
    } else if (event.altKey && !event.ctrlKey && (code === 'KeyR' || key.toLowerCase() === 'r')) {
      event.preventDefault();
      reset();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      // What does not fit scrolls wherever the focus is, except where the keys move something of their own.
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
          {title}
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
        <SlideSliders question={question} />
        <SlideFigures question={question} />
        {(isDrawn || question === 'where') && (
          <div
            class="drawings"
            ref={(element) => {
              element?.style.setProperty('--groups', String(inputs.segments.length));
            }}
          >
            {question === 'where' && <SegmentTable id="present-groups" />}
            <QuestionCharts question={question} />
          </div>
        )}
      </div>
      <Assumptions names={slide.choices} ofGroups={question !== 'trust'} ofValues={slide.hasValues} />
      <PresenterControls question={question} at={at} go={go} reset={reset} />
    </dialog>
  );
}
