import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../../i18n/text.ts';
import { $contributions, $team, clearTeam, closeTeam } from '../../stores/team.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { restoreFocus } from '../shared/focus.ts';
import { useStored } from '../shared/use-stored.ts';
import { useTeam } from './context.ts';
import { ContributionForm } from './ContributionForm.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Picture } from './Picture.tsx';
import { Progress } from './Progress.tsx';
import { TeamSize } from './TeamSize.tsx';

/**
 * A lead's part: how many the team are, codes and files in, picture out when all are in, in a section of its own. It never
 * shows a single contribution, only how many there are: the store hands out nothing else than the picture (`TeamView`).
 */
export function Lead() {
  const { texts } = useTeam();
  const text = texts.team.lead;
  const team = useStored($team, null);
  const contributions = useStored($contributions);
  const [isCleared, setCleared] = useState(false);
  const count = Object.keys(contributions).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The button that the dialog gave the focus back to is gone with the contributions.
    if (isCleared && count === 0) restoreFocus(heading.current);
  }, [isCleared, count]);
  const picture = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  const isOpen = team?.isOpen === true;
  useLayoutEffect(() => {
    // Whoever has handed in the last code has asked for the picture, which may stand below the window.
    if (isOpen && isAsked.current) {
      picture.current?.focus({ preventScroll: true });
      picture.current?.scrollIntoView();
    }
    isAsked.current = false;
  }, [isOpen]);

  return (
    <>
      <section class="gathering flow" aria-labelledby="lead">
        <h2 ref={heading} id="lead" tabIndex={-1}>
          {text.heading}
        </h2>
        <p class="measure">{text.intro}</p>
        <ol class="team-steps" role="list">
          <li>
            <TeamSize />
          </li>
          <li>
            <ContributionForm
              onTake={() => {
                setCleared(false);
                isAsked.current = true;
              }}
            />
            {/* There from the start and never replaced: a screen reader tells only what changes in a region that it knows. */}
            <div role="status" class="receipts">
              <Outcomes />
              {isCleared && <p>{text.cleared}</p>}
            </div>
          </li>
          <li>
            {team && (
              <Progress
                team={team}
                onClose={() => {
                  isAsked.current = true;
                  closeTeam();
                }}
              />
            )}
          </li>
        </ol>
        {count > 0 && (
          <Clear
            count={count}
            onClear={() => {
              setCleared(true);
            }}
          />
        )}
      </section>
      {team && isOpen && <Picture team={team} months={monthsOf(contributions)} heading={picture} />}
    </>
  );
}

/** Removes all contributions, after asking: the members would have to hand theirs in again. */
function Clear({ count, onClear }: { readonly count: number; readonly onClear: () => void }) {
  const { language, formats, texts } = useTeam();
  const text = texts.team.lead;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          setAsking(true);
        }}
      >
        {text.clear}
      </button>
      {isAsking && (
        <Confirm
          heading={text.clearHeading}
          confirm={text.confirm}
          cancel={text.cancel}
          onConfirm={() => {
            clearTeam();
            onClear();
          }}
          onClose={() => {
            setAsking(false);
          }}
        >
          <p>{plural(language, text.clearText, count, { count: formats.number(count) })}</p>
        </Confirm>
      )}
    </>
  );
}

/** The months that the contributions come from, in order; `YYYY-MM` sorts as text. */
const monthsOf = (contributions: Readonly<Record<string, { readonly month: string }>>): string[] =>
  [...new Set(Object.values(contributions).map(({ month }) => month))].sort();
