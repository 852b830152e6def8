import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { Usage } from '../../stores/persist.ts';
import { eraseEverything } from '../../stores/results.ts';
import { Confirm } from '../shared/Confirm.tsx';
import type { Context } from './context.ts';
import { nameOf } from './Stored.tsx';

/** Removes everything, after naming what will be lost. */
export function Erase({
  context,
  usage,
  isUnexported,
}: {
  context: Context;
  usage: readonly Usage[];
  isUnexported: boolean;
}) {
  const { formats } = context;
  const text = context.text.results.erase;
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <section class="flow" aria-labelledby="erase">
      <h2 id="erase">{text.heading}</h2>
      <p class="measure">{text.intro}</p>
      {usage.length > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setOpen(true);
          }}
        >
          {text.button}
        </button>
      )}
      <p role="status">{isDone && usage.length === 0 ? text.done : ''}</p>
      {isOpen && (
        <Confirm
          heading={text.confirmHeading}
          confirm={text.confirm}
          cancel={text.cancel}
          onConfirm={() => {
            eraseEverything();
            setDone(true);
          }}
          onClose={() => {
            setOpen(false);
          }}
        >
          <p>{text.willLose}</p>
          <ul>
            {usage
              .map(({ name, count }) => ({ name, count, what: nameOf(name, context) }))
              .sort((a, b) => formats.compare(a.what, b.what))
              .map(({ name, count, what }) => (
                <li key={name}>{fill(text.item, { count: formats.number(count), what })}</li>
              ))}
          </ul>
          {isUnexported && (
            <p>
              <strong>{text.unexported}</strong>
            </p>
          )}
        </Confirm>
      )}
    </section>
  );
}
