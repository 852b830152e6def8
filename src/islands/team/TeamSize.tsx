import { useId, useState } from 'preact/hooks';
import { minForMean, minForSpread } from '../../domain/quiz/team.ts';
import { fill } from '../../i18n/text.ts';
import { $teamSize, largestTeam, setTeamSize } from '../../stores/team.ts';
import { useStored } from '../shared/use-stored.ts';
import { useTeam } from './context.ts';

/**
 * Asks how many the team are, and says what a picture of so many can show before anybody hands anything in. The answer
 * decides when the picture opens, so only a whole number is taken; what is being written is kept apart from it until the
 * field is left, or half a number would open a picture that was meant for ten times as many.
 */
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
            people < minForMean ? text.sizeNone : people < minForSpread ? text.sizeMeans : text.sizeSpread,
            { people },
          )}
        </p>
      )}
    </div>
  );
}
