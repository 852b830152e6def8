import { minForMean } from '../../domain/quiz/team.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { TeamView } from '../../stores/team.ts';
import { Gable } from '../shared/score-house/ScoreHouse.tsx';
import { useTeam } from './context.ts';
import { People } from './People.tsx';

interface Props {
  readonly team: TeamView;
  /** The picture is to be opened with those who are in. */
  readonly onClose: () => void;
}

/**
 * How many have contributed of how many, what is still waited for, and the way to open the picture without the rest. The
 * picture opens by itself only when all are in: opened earlier, each who comes later could be read out of the difference
 * between two pictures. Once open it is renewed only when enough has changed, and until then it says what is waiting.
 */
export function Progress({ team, onClose }: Props) {
  const { language, formats, texts } = useTeam();
  const text = texts.team.lead;
  const { here, size, isOpen, waiting, missing, picture } = team;
  return (
    // Said when it changes: the one who drops files in hears how many are in without looking for it.
    <div class="progress-of-team flow" role="status">
      {!isOpen && <Waiting here={here} size={size ?? here} />}
      <p>
        {here === 0
          ? text.noPicture
          : size === null
            ? plural(language, text.contributed, here)
            : plural(language, text.contributedOf, here, { size: formats.number(size) })}{' '}
        {!isOpen && here > 0 && size === null && text.askSize}
      </p>
      {/* One person may have contributed from two browsers, under two ids: nobody else can see that but the team. */}
      {size !== null && here > size && (
        <p class="notice measure">{fill(text.moreThanSize, { here, size })}</p>
      )}
      {!isOpen && here > 0 && here < minForMean && <p class="measure">{text.tooFew}</p>}
      {!isOpen && here >= minForMean && size !== null && here < size && (
        <div class="no-print">
          <p class="measure">{text.openNowHelp}</p>
          <button type="button" class="button quiet" onClick={onClose}>
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

/** The team under its roof before all are in: those who are here filled, those who are waited for as outlines. */
function Waiting({ here, size }: { readonly here: number; readonly size: number }) {
  const { formats, texts } = useTeam();
  if (size === 0) return null;
  return (
    <figure class="house waiting no-print" aria-hidden="true">
      <Gable>
        <div class="total">
          <strong>{formats.number(here)}</strong>
          <span class="small">{fill(texts.team.lead.roofOf, { size: formats.number(size) })}</span>
        </div>
      </Gable>
      <People here={here} size={Math.max(here, size)} />
    </figure>
  );
}
