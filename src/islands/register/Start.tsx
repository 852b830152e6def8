import { useState } from 'preact/hooks';
import { FilePicker } from '../shared/FilePicker.tsx';
import { useRegisterContext } from './context.ts';

/** Where a file is chosen or dropped, or the example is taken. */
export function Start() {
  const { language, text: all, register } = useRegisterContext();
  const text = all.register.start;
  const [isOver, setOver] = useState(false);
  const { phase } = register.state;

  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) register.open(file);
  };
  return (
    <section class="flow start" aria-labelledby="start" data-no-print>
      <h2 id="start">{text.heading}</h2>
      {phase === 'idle' && <p class="measure">{text.intro}</p>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the control in it does the same for those who do not drag */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        role="group"
        aria-labelledby="start"
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
          take(event.dataTransfer?.files);
        }}
      >
        <FilePicker
          id="register-file"
          label={phase === 'idle' ? text.choose : text.other}
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
      </div>
    </section>
  );
}
