import { minForMean } from '../../domain/quiz/team.ts';
import { fill, plural } from '../../i18n/text.ts';
import { closeTeam } from '../../stores/team.ts';
import type { TeamView } from '../../stores/team.ts';
import { useTeam } from './context.ts';

/**
 * How many have contributed of how many, what is still waited for, and the way to open the picture without the rest. The
 * picture opens by itself only when all are in: opened earlier, each who comes later could be read out of the difference
 * between two pictures. Once open it is renewed only when enough has changed, and until then it says what is waiting.
 */
export function Progress({ team }: { readonly team: TeamView }) {
  const { language, formats, texts } = useTeam();
  const text = texts.team.lead;
  const { here, size, isOpen, waiting, missing, picture } = team;
  if (here === 0) return <p>{text.noPicture}</p>;
  return (
    // Said when it changes: the one who drops files in hears how many are in without looking for it.
    <div class="progress-of-team flow" role="status">
      <p>
        {size === null
          ? plural(language, text.contributed, here)
          : plural(language, text.contributedOf, here, { size: formats.number(size) })}{' '}
        {!isOpen && size === null && text.askSize}
      </p>
      {/* One person may have contributed from two browsers, under two ids: nobody else can see that but the team. */}
      {size !== null && here > size && (
        <p class="notice measure">{fill(text.moreThanSize, { here, size })}</p>
      )}
      {!isOpen && here < minForMean && <p class="measure">{text.tooFew}</p>}
      {!isOpen && here >= minForMean && size !== null && here < size && (
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
