import type { ComponentChildren } from 'preact';
import type { QuizDefinition, QuizTexts } from '../../../domain/quiz/definition.ts';
import { pillarsOf } from './house-geometry.ts';
import type { Box } from './house-geometry.ts';

/** A score that carries the roof. */
export interface HousePart {
  readonly id: string;
  readonly name: string;
  /** 0 to 100; null where there is none. */
  readonly score: number | null;
  /** The range that the error or the spread makes; null where it is not known. */
  readonly low: number | null;
  readonly high: number | null;
  /** The score as it is written, or what stands in its place. */
  readonly figure: ComponentChildren;
}

interface Props {
  readonly parts: readonly HousePart[];
  readonly bands: QuizDefinition['bands'];
  readonly names: QuizTexts['bands'];
  /** The ids of the pillars that are the shortest, where that is certain: they alone are filled. */
  readonly shortest: readonly string[];
  /** What stands in the gable. */
  readonly gable: ComponentChildren;
  /** What stands on the steps before the house. */
  readonly steps?: ComponentChildren;
  /** One sentence that says how it is read. */
  readonly caption: string;
}

const Rect = ({ box, kind }: { readonly box: Box; readonly kind: string }) => <rect class={kind} {...box} />;

/** The roof with what stands under it. */
export const Gable = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="gable">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M0 100L50 1L100 100" />
    </svg>
    <div class="in-gable">{children}</div>
  </div>
);

/**
 * A result as a house: each area a pillar as high as its score, all of them under one roof. The names and figures below the
 * pillars are a list, and what a screen reader has of the drawing.
 */
export function ScoreHouse({ parts, bands, names, shortest, gable, steps, caption }: Props) {
  const pillars = pillarsOf(parts.map(({ score }) => score));
  const levels = bands.toSorted((a, b) => a.from - b.from);
  return (
    <figure class="house">
      <Gable>{gable}</Gable>
      <div class="storey" aria-hidden="true">
        <ul class="levels" role="presentation">
          {levels.map(({ id, from }) => (
            <li key={id} style={{ bottom: `${from}%` }}>
              <span class="level-name">{names[id]?.name}</span> <span class="limit">{from}</span>
            </li>
          ))}
        </ul>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          {levels.slice(1).map(({ id, from }) => (
            <line key={id} class="level" x1="0" x2="100" y1={100 - from} y2={100 - from} />
          ))}
          {pillars.map(({ shaft, stones, missing, besideX }, index) => {
            const { id, low, high, score } = parts[index] ?? {};
            return (
              <g key={id} class={id !== undefined && shortest.includes(id) ? 'pillar shortest' : 'pillar'}>
                {missing.height > 0 && <Rect box={missing} kind="missing" />}
                {score !== null && <Rect box={shaft} kind="shaft" />}
                {stones.map((box) => (
                  <Rect key={box.y} box={box} kind="stone" />
                ))}
                {typeof low === 'number' && typeof high === 'number' && (
                  <path class="range" d={`M${besideX} ${100 - low}V${100 - high}`} />
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <ul class="feet" role="list">
        {parts.map(({ id, name, figure }) => (
          <li key={id} data-shortest={shortest.includes(id)}>
            <span class="foot-name">{name}</span> <span class="foot-figure">{figure}</span>
          </li>
        ))}
      </ul>
      {steps}
      <figcaption class="small soft">{caption}</figcaption>
    </figure>
  );
}
