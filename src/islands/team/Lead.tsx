import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../../i18n/text.ts';
import { $contributions, $outcomes, $team, addFiles, clearTeam } from '../../stores/team.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { restoreFocus } from '../shared/focus.ts';
import { FilePicker } from '../shared/FilePicker.tsx';
import { problemText } from '../shared/file-problem.ts';
import { openFile } from '../shared/read-texts.ts';
import { useStored } from '../shared/use-stored.ts';
import type { Context } from './context.ts';
import { Picture } from './Picture.tsx';

/** A lead's part: files in, picture out. */
export function Lead({ context }: { context: Context }) {
  const { language, formats } = context;
  const text = context.text.team.lead;
  const contributions = useStored($contributions);
  const team = useStored($team, null);
  const outcomes = useStored($outcomes, []);
  const [isOver, setOver] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isCleared, setCleared] = useState(false);
  const count = Object.keys(contributions).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The button that the dialog gave the focus back to is gone with the contributions.
    if (isCleared && count === 0) restoreFocus(heading.current);
  }, [isCleared, count]);

  const take = async (files: FileList | null | undefined): Promise<void> => {
    setCleared(false);
    addFiles(await Promise.all(Array.from(files ?? [], openFile)));
  };

  return (
    <section class="flow" aria-labelledby="lead">
      <h2 ref={heading} id="lead" tabIndex={-1}>
        {text.heading}
      </h2>
      <p class="measure">{text.intro}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the control in it does the same for those who do not drag */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        role="group"
        aria-labelledby="lead"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files);
        }}
      >
        <FilePicker id="team-files" label={text.choose} multiple onChoose={take} />
        <span class="soft small">{text.drop}</span>
      </div>
      <div role="status">
        {outcomes.length > 0 && (
          <>
            <p class="label">{text.outcomes}</p>
            <ul class="outcomes">
              {outcomes.map(({ name, outcome }, index) => (
                <li key={index}>
                  <strong>{name}</strong>{' '}
                  {typeof outcome === 'string' ? text[outcome] : problemText(outcome, context.text.files)}
                </li>
              ))}
            </ul>
          </>
        )}
        {isCleared && <p>{text.cleared}</p>}
      </div>
      {team && <Picture context={context} team={team} count={count} months={monthsOf(contributions)} />}
      {count > 0 && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            setAsking(true);
          }}
        >
          {text.clear}
        </button>
      )}
      {isAsking && (
        <Confirm
          heading={text.clearHeading}
          confirm={text.confirm}
          cancel={text.cancel}
          onConfirm={() => {
            clearTeam();
            setCleared(true);
          }}
          onClose={() => {
            setAsking(false);
          }}
        >
          <p>{plural(language, text.clearText, count, { count: formats.number(count) })}</p>
        </Confirm>
      )}
    </section>
  );
}

/** The months that the contributions come from, in order. */
const monthsOf = (contributions: Readonly<Record<string, { readonly month: string }>>): string[] =>
  [...new Set(Object.values(contributions).map(({ month }) => month))].sort();
