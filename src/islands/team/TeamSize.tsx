import { useId, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { $teamSize, largestTeam, setTeamSize } from '../../stores/team.ts';
import { useStored } from '../shared/use-stored.ts';
import { useTeam } from './context.ts';

/** The picture's floors, as teamPicture has them. */
const [meanFloor, spreadFloor] = [5, 8];

/** Asks how many the team are, and says what a picture of so many can show before anybody hands anything in. */
export function TeamSize() {
  const text = useTeam().texts.team.lead;
  const id = useId();
  const people = useStored($teamSize)?.people ?? null;
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  return (
    <div class="field team-size">
      <label for={id}>{text.size}</label>
      <p id={`${id}-help`} class="help">
        {text.sizeHelp}
      </p>
      {isWrong && (
        <p id={`${id}-error`} class="error" role="alert">
          {text.sizeWrong}
        </p>
      )}
      <input
        id={id}
        class="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={draft ?? people ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-help ${id}-error` : `${id}-help`}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value);
        }}
        onChange={({ currentTarget: { value } }) => {
          const size = /^\s*\d{1,4}\s*$/u.test(value) ? Number(value) : 0;
          const isRight = size >= 1 && size <= largestTeam;
          setWrong(!isRight && value.trim() !== '');
          if (!isRight) return;
          setDraft(null);
          setTeamSize(size);
        }}
      />
      {people !== null && (
        <p class="small soft" role="status">
          {fill(
            people < meanFloor ? text.sizeNone : people < spreadFloor ? text.sizeMeans : text.sizeSpread,
            { people },
          )}
        </p>
      )}
    </div>
  );
}
