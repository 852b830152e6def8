import { fill, plural } from '../../i18n/text.ts';
import { closeTeam } from '../../stores/team.ts';
import type { TeamView } from '../../stores/team.ts';
import { useTeam } from './context.ts';

/** The fewest of whom a mean is told. */
const floor = 5;

/** How many have contributed of how many, what is still waited for, and the way to open the picture without the rest. */
export function Progress({ team }: { readonly team: TeamView }) {
  const { language, formats, texts } = useTeam();
  const text = texts.team.lead;
  const { here, size, isOpen, waiting, missing, picture } = team;
  if (here === 0) return <p>{text.noPicture}</p>;
  return (
    <div class="progress-of-team flow" role="status">
      <p>
        {size === null
          ? plural(language, text.contributed, here)
          : plural(language, text.contributedOf, here, { size: formats.number(size) })}{' '}
        {!isOpen && size === null && text.askSize}
      </p>
      {size !== null && here > size && (
        <p class="notice measure">{fill(text.moreThanSize, { here, size })}</p>
      )}
      {!isOpen && here < floor && <p class="measure">{text.tooFew}</p>}
      {!isOpen && here >= floor && size !== null && here < size && (
        <div class="no-print">
          <p class="measure">{text.openNowHelp}</p>
          <button type="button" class="button quiet" onClick={closeTeam}>
            {plural(language, text.openNow, here)}
          </button>
        </div>
      )}
      {isOpen && waiting > 0 && (
        <p class="notice measure">
          {plural(language, text.waiting, missing, {
            waiting: formats.number(waiting),
            members: formats.number(picture.members),
          })}
        </p>
      )}
    </div>
  );
}
