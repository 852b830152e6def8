import { useId, useState } from 'preact/hooks';
import { addCodes, addFiles } from '../../stores/team.ts';
import { DropZone } from '../shared/DropZone.tsx';
import { FilePicker } from '../shared/FilePicker.tsx';
import { openFile } from '../shared/read-texts.ts';
import { takeLongPaste } from '../shared/take-long-paste.ts';
import { useTeam } from './context.ts';

/** A longer text, a chat of many months for example, is read at once and does not go into the field; in characters. */
const longestShown = 20_000;

/**
 * Takes in what the members hand in: all codes pasted at once, with whatever a chat has around them, or files. What became
 * of each is said by Outcomes, in the status region of Lead.
 * @param onTake called before, so that what was said of an earlier removal goes
 */
export function ContributionForm({ onTake }: { readonly onTake: () => void }) {
  const { quiz, texts } = useTeam();
  const text = texts.team.lead;
  const id = useId();
  const [pasted, setPasted] = useState('');
  const takeFiles = async (files: FileList): Promise<void> => {
    onTake();
    addFiles(await Promise.all(Array.from(files, openFile)));
  };
  const takeText = (given: string): void => {
    onTake();
    addCodes(
      given,
      quiz.definition.dimensions.map(({ id: dimension }) => dimension),
    );
    setPasted('');
  };
  return (
    <>
      <form
        class="field paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') takeText(pasted);
        }}
      >
        <label for={id}>{text.paste}</label>
        <p id={`${id}-help`} class="help">
          {text.pasteHelp}
        </p>
        <textarea
          id={id}
          class="input"
          rows={5}
          // A code has a checksum: a single letter that the keyboard corrects would spoil it.
          spellcheck={false}
          autoCapitalize="off"
          value={pasted}
          aria-describedby={`${id}-help`}
          onPaste={takeLongPaste(longestShown, (text) => {
            takeText([pasted, text].filter(Boolean).join('\n'));
          })}
          onInput={({ currentTarget: { value } }) => {
            setPasted(value);
          }}
        />
        <button type="submit" class="button">
          {text.readCodes}
        </button>
      </form>
      <DropZone labelledBy="lead" onFiles={(files) => void takeFiles(files)}>
        <FilePicker id="team-files" label={text.choose} multiple onChoose={takeFiles} />
        <span class="soft small">{text.drop}</span>
      </DropZone>
    </>
  );
}
