import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { Usage, WriteOutcome } from '../../stores/persistence/bulk.ts';
import { $erased, eraseEverything, isErasureUnfinished, undoErase } from '../../stores/erasure.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { restoreFocus } from '../shared/focus.ts';
import { useResults } from './context.ts';
import { useOnDisk } from '../shared/use-on-disk.ts';
import { useStored } from '../shared/use-stored.ts';
import { isSingle, nameOf, placeOf } from './StorageUsage.tsx';
import { KeyedText } from '../shared/KeyedText.tsx';

interface LostProps {
  readonly usage: readonly Usage[];
  /** Whether something of it is in no copy. */
  readonly isUnexported: boolean;
  /** When the latest copy was taken. */
  readonly lastAt: string | null;
}

/**
 * Removes everything, after naming what will be lost. It says that it is done only when it is on disk, and says less where the
 * browser refused to empty its database: then the rest is removed at the next start. Undoing is offered until the page is
 * left, and no longer, so that the next person at this computer finds nothing.
 */
export function Erase({
  isDone,
  onDone,
  ...lost
}: LostProps & {
  /** Whether everything was just removed, and nothing was begun since. */
  isDone: boolean;
  onDone: () => void;
}) {
  const text = useResults().texts.results.erase;
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isEmpty = lost.usage.length === 0;
  const isOnDisk = useOnDisk();
  const erased = useStored($erased, null);
  const [undone, setUndone] = useState<WriteOutcome | null>(null);
  const isJustErased = isDone && isEmpty;
  useLayoutEffect(() => {
    // The button that the dialog gave the focus back to is gone with what it removed.
    if (isJustErased || undone !== null) restoreFocus(heading.current);
  }, [isJustErased, undone]);
  const said = (): string => {
    if (isJustErased) return isErasureUnfinished() ? text.doneHere : text.done;
    return undone === null ? '' : undone === 'full' ? text.undoFull : text.undone;
  };
  return (
    <section class="flow" aria-labelledby="erase">
      <h2 ref={heading} id="erase" tabIndex={-1}>
        {text.heading}
      </h2>
      {!isJustErased && <p class="measure">{isEmpty ? text.nothing : text.intro}</p>}
      {!isEmpty && (
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
      <p class="measure" role="status">
        <KeyedText>{isOnDisk ? said() : ''}</KeyedText>
      </p>
      {erased && (
        <div class="flow measure">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setUndone(undoErase());
            }}
          >
            {text.undo}
          </button>
          <p class="soft small">{text.undoLasts}</p>
        </div>
      )}
      {isOpen && (
        <Confirm
          heading={text.confirmHeading}
          confirm={text.confirm}
          cancel={text.cancel}
          onConfirm={() => {
            eraseEverything();
            setUndone(null);
            onDone();
          }}
          onClose={() => {
            setOpen(false);
          }}
        >
          <WhatIsLost {...lost} />
        </Confirm>
      )}
    </section>
  );
}

/** What an erasure takes, by kind and number, and that some of it is in no copy. */
function WhatIsLost({ usage, isUnexported, lastAt }: LostProps) {
  const { formats, texts } = useResults();
  const text = texts.results.erase;
  return (
    <>
      <p>{text.willLose}</p>
      <ul>
        {usage
          .map(({ name, count }) => ({ name, count, what: nameOf(name, texts.results.stored) }))
          .sort((a, b) => placeOf(a.name, texts.results.stored) - placeOf(b.name, texts.results.stored))
          .map(({ name, count, what }) => (
            <li key={name}>
              {isSingle(name) ? what : fill(text.item, { count: formats.number(count), what })}
            </li>
          ))}
      </ul>
      {isUnexported && (
        <p>
          <strong>
            {lastAt === null
              ? text.unexported
              : fill(text.unexportedSince, {
                  date: formats.dayOf(lastAt),
                  time: formats.timeOf(lastAt),
                })}
          </strong>
        </p>
      )}
    </>
  );
}
