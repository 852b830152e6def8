import { randomFrom } from '../random.ts';
import { inRange } from './checks.ts';
import { inputValue, withInput } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { keysOf, outcomeOf } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';

export interface Spread {
  /** Draws that gave a value. */
  readonly draws: number;
  /** Draws whose value has no bound, which are left out. */
  readonly unboundedDraws: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Share of the draws below zero. */
  readonly lossChance: number;
  /** How many draws fall in each of equally wide steps from the smallest to the largest. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** A draw from the triangular distribution with this lowest, likeliest and highest value. */
export function triangular(low: number, likely: number, high: number, random: number): number {
  if (high <= low) return likely;
  const turn = (likely - low) / (high - low);
  return random < turn
    ? low + Math.sqrt(random * (high - low) * (likely - low))
    : high - Math.sqrt((1 - random) * (high - low) * (high - likely));
}

/** The value below which a share of sorted numbers lies, interpolated between neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

/** The keys of the inputs that an outcome depends on and that have a range of the reader's own. */
export const variedKeys = (inputs: Inputs, outcome: Outcome): string[] =>
  keysOf(outcome, inputs).filter((key) => inputs.ranges[key]);

interface Settings {
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Draws every input that has a range, independently of the others, and looks at the spread of an outcome.
 * @param settings `draws` 1..1,000,000, default 10,000; `seed` is an integer: the same one gives the same figures
 * @returns null when no draw has a value, or no range is set
 * @throws RangeError for `draws` or `seed` out of range
 */
export function uncertainty(inputs: Inputs, outcome: Outcome, settings: Settings = {}): Spread | null {
  const drawing = spreadInSteps(inputs, outcome, settings);
  let step = drawing.next();
  while (!step.done) step = drawing.next();
  return step.value;
}

/** Draws between two rests. */
const drawsPerTurn = 100;

/**
 * {@link uncertainty}, resting after every hundred draws, so that a page can answer its reader in between.
 * @throws RangeError as there, at the first step
 */
export function* spreadInSteps(
  inputs: Inputs,
  outcome: Outcome,
  { draws = 10_000, seed = 1 }: Settings = {},
): Generator<undefined, Spread | null> {
  inRange('draws', draws, { min: 1, max: 1_000_000, integer: true });
  inRange('seed', seed, { min: 0, max: 0xffff_ffff, integer: true });
  const varied = variedKeys(inputs, outcome).map((key) => {
    const likely = inputValue(inputs, key);
    const { low, high } = inputs.ranges[key] ?? { low: likely, high: likely };
    // A likely value that was moved out of its range stretches it.
    return { key, likely, low: Math.min(low, likely), high: Math.max(high, likely) };
  });
  if (varied.length === 0) return null;
  const random = randomFrom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    let drawn = inputs;
    for (const { key, low, likely, high } of varied) {
      drawn = withInput(drawn, key, triangular(low, likely, high, random()));
    }
    const value = outcomeOf(outcome, drawn);
    if (value !== null) values.push(value);
    if (draw % drawsPerTurn === drawsPerTurn - 1) yield;
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  return {
    draws: values.length,
    unboundedDraws: draws - values.length,
    p5: quantile(values, 0.05),
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    lossChance: values.filter((value) => value < 0).length / values.length,
    histogram: histogramOf(values, 24),
  };
}

function histogramOf(sorted: readonly number[], steps: number): Spread['histogram'] {
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const width = (high - low) / steps || 1;
  const counts = new Array<number>(steps).fill(0);
  for (const value of sorted) {
    const at = Math.min(steps - 1, Math.floor((value - low) / width));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ from: low + index * width, to: low + (index + 1) * width, count }));
}
