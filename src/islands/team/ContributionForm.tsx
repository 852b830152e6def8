import { useId, useState } from 'preact/hooks';
import { addCodes, addFiles } from '../../stores/team.ts';
import { FilePicker } from '../shared/FilePicker.tsx';
import { openFile } from '../shared/read-texts.ts';
import { useTeam } from './context.ts';

/** Takes in what the members hand in: all codes pasted at once, or files. */
export function ContributionForm({ onTake }: { readonly onTake: () => void }) {
  const { quiz, texts } = useTeam();
  const text = texts.team.lead;
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <form
        class="field paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() === '') return;
          onTake();
          addCodes(
            pasted,
            quiz.definition.dimensions.map(({ id: dimension }) => dimension),
          );
          setPasted('');
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
          spellcheck={false}
          autoCapitalize="off"
          value={pasted}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget: { value } }) => {
            setPasted(value);
          }}
        />
        <button type="submit" class="button">
          {text.take}
        </button>
      </form>
      <Drop
        onFiles={async (files) => {
          onTake();
          addFiles(await Promise.all(Array.from(files, openFile)));
        }}
      />
    </>
  );
}

function Drop({ onFiles }: { readonly onFiles: (files: FileList) => Promise<void> }) {
  const text = useTeam().texts.team.lead;
  const [isOver, setOver] = useState(false);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the control in it does the same for those who do not drag
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
        if (event.dataTransfer) void onFiles(event.dataTransfer.files);
      }}
    >
      <FilePicker id="team-files" label={text.choose} multiple onChoose={onFiles} />
      <span class="soft small">{text.drop}</span>
    </div>
  );
}
