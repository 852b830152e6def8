import { DropZone } from '../shared/DropZone.tsx';
import { FilePicker } from '../shared/FilePicker.tsx';
import { useRegisterContext } from './context.ts';

/**
 * Where a file is chosen or dropped, or the example is taken. It stays when there are answers: another file takes the
 * place of the first, and only one is ever held.
 */
export function Start() {
  const { language, texts, register } = useRegisterContext();
  const text = texts.register.start;
  const { phase } = register.state;

  const take = (files: FileList): void => {
    const [file] = files;
    if (file) register.open(file);
  };
  return (
    <section class="flow start" aria-labelledby="start" data-no-print>
      <h2 id="start">{text.heading}</h2>
      {phase === 'idle' && <p class="measure">{text.intro}</p>}
      <DropZone labelledBy="start" onFiles={take}>
        <FilePicker
          id="register-file"
          label={phase === 'idle' ? text.choose : text.chooseAnother}
          describedBy="register-formats"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain"
          onChoose={async (files) => {
            take(files);
            return Promise.resolve();
          }}
        />
        <span class="soft small">{text.drop}</span>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            register.openExample(language, text.exampleName);
          }}
        >
          {text.example}
        </button>
        <p id="register-formats" class="soft small formats">
          {text.formats}
        </p>
      </DropZone>
    </section>
  );
}
