import { useEffect, useRef, useState } from 'preact/hooks';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import { sum } from '../../../domain/sum.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { useRegisterContext } from '../context.ts';
import { quietOnes } from './Quiet.tsx';

/** The answers across the room: one sentence and one number a screen. */
export function Present({ groups, onClose }: { groups: readonly GroupSummary[]; onClose: () => void }) {
  const { language, formats, text: all, register } = useRegisterContext();
  const { fresh, large, quiet, stay, present } = all.registerAnswers;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Each screen is a new one: a reader of the page is told its heading.
  useEffect(() => {
    heading.current?.focus();
  }, [at]);
  const { answer } = register.state;
  if (!answer) return null;
  const { analysis, quality, counts } = answer;
  const list = quietOnes(analysis.customers);
  const stake = formats.money(sum(list.map(({ stake: one }) => one)), { maximumSignificantDigits: 2 });
  const a = groups.find(({ group }) => group === 'A');
  const [latest] = analysis.yearly;
  const customers = formats.number(analysis.customers.length);
  const screens = [
    ...(a
      ? [
          {
            title: large.heading,
            number: formats.number(a.customers.length),
            sentence: plural(
              language,
              counts.orders === undefined ? large.headlineRegister : large.headline,
              a.customers.length,
              { count: formats.number(a.customers.length), customers, share: formats.percent(a.share) },
            ),
          },
        ]
      : []),
    ...(list.length > 0
      ? [
          {
            title: quiet.heading,
            number: stake,
            sentence: plural(language, quiet.headline, list.length, {
              count: formats.number(list.length),
              stake,
            }),
          },
        ]
      : []),
    ...(latest
      ? [
          {
            title: stay.heading,
            number: formats.percent(latest.retention.share),
            sentence: fill(stay.headline, { share: formats.percent(latest.retention.share) }),
          },
        ]
      : []),
    {
      title: fresh.heading,
      number: formats.number(quality.toMend),
      sentence:
        quality.toMend === 0
          ? fresh.clean
          : plural(language, fresh.headline, quality.toMend, {
              count: formats.number(quality.toMend),
              customers,
            }),
    },
  ];
  const screen = screens[at] ?? screens[0];
  const go = (step: number): void => {
    setAt((before) => Math.min(screens.length - 1, Math.max(0, before + step)));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a remote's keys work wherever the focus is in the dialog
    <dialog
      ref={dialog}
      class="register-presenter"
      aria-labelledby="register-present-title"
      onClose={onClose}
      onKeyDown={(event) => {
        if (!['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft'].includes(event.key)) return;
        event.preventDefault();
        go(event.key === 'PageDown' || event.key === 'ArrowRight' ? 1 : -1);
      }}
    >
      <header>
        <h2 id="register-present-title" ref={heading} tabIndex={-1}>
          {screen?.title}
        </h2>
        <form method="dialog">
          <button class="button quiet">{present.close}</button>
        </form>
      </header>
      <div class="screen">
        <p class="room-number">{screen?.number}</p>
        <p class="room-sentence">{screen?.sentence}</p>
      </div>
      <footer>
        <p class="soft">{fill(present.position, { number: at + 1, count: screens.length })}</p>
        <div class="buttons">
          <button
            type="button"
            class="button quiet"
            aria-disabled={at === 0 || undefined}
            onClick={() => {
              go(-1);
            }}
          >
            {present.previous}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={at === screens.length - 1 || undefined}
            onClick={() => {
              go(1);
            }}
          >
            {present.next}
          </button>
        </div>
      </footer>
    </dialog>
  );
}
