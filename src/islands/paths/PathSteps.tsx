import { isTickedByHand, lastOnPath } from '../../domain/paths.ts';
import type { PathStep as Step } from '../../domain/paths.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { fill, plural } from '../../i18n/text.ts';
import type { Plural } from '../../i18n/text.ts';
import { $stepsDone, $stepsTicked, followPath, tickStep } from '../../stores/paths.ts';
import { useStored } from '../shared/use-stored.ts';
import { nothingDone, progress } from './progress.ts';
import './paths.css';

interface Props {
  language: Language;
  text: Dictionary['paths'];
  /** The path's id. */
  path: string;
  /** How long something takes: `{count} minuter`. */
  minutes: Plural;
  steps: readonly Step[];
}

/** The steps of one learning path. Without JavaScript it is a list of links; with it, one that remembers. */
export default function PathSteps({ language, text, path, minutes, steps }: Props) {
  const done = useStored($stepsDone, nothingDone);
  const count = steps.filter(({ id }) => done.has(id)).length;
  const isOn = lastOnPath({ id: path, steps }, useStored($stepsTicked)) !== '';
  const next = steps.find(({ id }) => !done.has(id));
  const atNext = isOn ? text.here : count > 0 ? '' : text.start;
  return (
    <>
      <p class="path-progress small soft">
        {progress(language, text, count, steps.length)}
        {count > 0 && next && (
          <>
            {'. '}
            <Linked template={text.next} path={path} step={next} />
          </>
        )}
      </p>
      {/* Firefox would otherwise put back the ticks of the last visit over the stored ones; a box itself may not say so. */}
      <form autocomplete="off">
        <ol class="path-steps" role="list">
          {steps.map((step) => (
            <li
              key={step.id}
              data-done={done.has(step.id)}
              data-here={step === next && atNext !== ''}
              data-step={step.id}
            >
              <PathStep
                {...{ language, text, path, minutes, step }}
                done={done.has(step.id)}
                here={step === next ? atNext : ''}
              />
            </li>
          ))}
        </ol>
      </form>
    </>
  );
}

/** A text with the step's title, as a link, in its place. */
function Linked({ template, path, step }: { template: string; path: string; step: Step }) {
  const [before = '', after = ''] = template.split('{title}');
  return (
    <>
      {before}
      <StepLink path={path} step={step} />
      {after}
    </>
  );
}

/** A step as a link; whoever takes it goes along the path. */
const StepLink = ({ path, step }: { path: string; step: Step }) => (
  <a
    href={step.url}
    onClick={() => {
      followPath(path);
    }}
  >
    {step.title}
  </a>
);

interface StepProps extends Omit<Props, 'steps'> {
  step: Step;
  done: boolean;
  /** What is said of the step where the reader stands; empty on all others. */
  here: string;
}

function PathStep({ language, text, path, minutes, step, done, here }: StepProps) {
  const kind = step.id.split(':')[0] as keyof typeof text.kinds;
  return (
    <>
      <div class="path-step">
        <h3>
          <StepLink path={path} step={step} />
        </h3>
        <p class="small soft">
          {here && <span class="here">{here}</span>}
          {text.kinds[kind]}
          {step.minutes !== undefined && `, ${plural(language, minutes, step.minutes)}`}
        </p>
        <p>{step.why}</p>
      </div>
      <div class="path-mark">
        {isTickedByHand(step.id) ? (
          <label>
            <input
              type="checkbox"
              checked={done}
              aria-label={fill(text.tick, { title: step.title })}
              onChange={({ currentTarget }) => {
                tickStep(step.id, currentTarget.checked);
                if (currentTarget.checked) followPath(path);
              }}
            />
            <span aria-hidden="true">{text.done}</span>
          </label>
        ) : (
          done && <span class="path-done">{text.done}</span>
        )}
      </div>
    </>
  );
}
