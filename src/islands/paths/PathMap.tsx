import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { lastOnPath } from '../../domain/paths.ts';
import { $stepsDone, $stepsTicked } from '../../stores/paths.ts';
import { useStored } from '../shared/use-stored.ts';
import { nothingDone, progress } from './progress.ts';
import './path-map.css';

interface Props {
  readonly language: Language;
  readonly text: Dictionary['paths'];
  readonly paths: readonly {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    /** Ids of its steps, in order. */
    readonly steps: readonly string[];
  }[];
}

/**
 * All learning paths as lines from one point, a station for each step: how long each is, and where the reader stands. The
 * words beside each line say the same.
 */
export default function PathMap({ language, text, paths }: Props) {
  const done = useStored($stepsDone, nothingDone);
  const ticked = useStored($stepsTicked);
  const height = 100 * paths.length;
  const middle = height / 2;
  return (
    <nav aria-label={text.choose} class="path-map no-print">
      <svg
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        class="fan"
      >
        {paths.map(({ slug }, index) => {
          const y = 100 * (index + 1);
          return <path key={slug} d={`M0 ${middle}C55 ${middle} 45 ${y} 100 ${y}`} />;
        })}
      </svg>
      <ul role="list">
        {paths.map(({ id: path, slug, title, steps }) => {
          const count = steps.filter((id) => done.has(id)).length;
          // Where one stands is told of a path that one has gone along: what was read lies on several.
          const isOn = lastOnPath({ id: path, steps: steps.map((id) => ({ id })) }, ticked) !== '';
          const here = isOn ? steps.find((id) => !done.has(id)) : undefined;
          return (
            <li key={slug}>
              <p class="destination">
                <a href={`#${slug}`}>{title}</a>{' '}
                <span class="small soft">{progress(language, text, count, steps.length)}</span>
              </p>
              <span class="line" aria-hidden="true">
                {steps.map((id) => (
                  <span key={id} class="station" data-done={done.has(id)} data-here={id === here} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
