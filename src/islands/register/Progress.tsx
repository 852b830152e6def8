import { fill } from '../../i18n/text.ts';
import { useRegisterContext } from './context.ts';
import type { Step } from './protocol.ts';

/** How far each step begins, of the whole: what a bar can honestly say. */
const begins: Readonly<Record<Step, number>> = {
  opening: 0.02,
  splitting: 0.1,
  recognising: 0.25,
  reading: 0.35,
  summing: 0.5,
  fitting: 0.6,
  expecting: 0.8,
  checking: 0.9,
};

/**
 * What is being done, with a way to stop it; and what went wrong. Both regions are on the page from the start, empty, since
 * a screen reader tells only what changes in a region that it knows: what is done when it has time, what went wrong at once.
 */
export function Progress() {
  const { formats, texts, register } = useRegisterContext();
  const text = texts.register;
  const { phase, step, share, problem, isStopped, file } = register.state;
  const words = { step: text.steps[step], share: formats.percent(share) };
  const isWorking = phase === 'working';
  return (
    <div class="progress-line" data-no-print>
      <div role="status">
        {isWorking && (
          <p>
            {fill(share > 0 ? text.workingOf : text.working, words)} <span class="soft">{file}</span>
          </p>
        )}
        {isStopped && phase === 'idle' && <p>{text.stopped}</p>}
      </div>
      {isWorking && (
        <>
          <progress max={1} value={begins[step] + share * 0.1} aria-label={text.steps[step]} />
          <button type="button" class="button quiet" onClick={register.stop}>
            {text.stop}
          </button>
        </>
      )}
      <div role="alert">
        {phase === 'problem' && problem && <p class="notice error measure">{text.problems[problem]}</p>}
      </div>
    </div>
  );
}
