/** A function's value and gradient at a point. */
export interface ValueAndGradient {
  readonly value: number;
  readonly gradient: readonly number[];
}

export interface Maximum {
  readonly point: readonly number[];
  readonly value: number;
}

/** The most steps that are taken; a likelihood with a clear top needs ten to thirty. */
const maxSteps = 200;
/** The distance over which the gradient is differentiated; points are logarithms of parameters. */
const reach = 1e-4;

/**
 * The top of a smooth function of a few variables inside a box, ends included, reached by damped Newton steps.
 *
 * The curvature is taken from differences of the exact gradient. A variable at its bound is held there while the slope
 * points outwards. Damping (Levenberg) rises until a step climbs, which follows the long flat ridges of likelihoods.
 * @param starts points to begin at; the best top is returned
 * @param bounds for each variable its lowest and highest value
 */
export function newtonAscent(
  slopeAt: (point: readonly number[]) => ValueAndGradient,
  starts: readonly (readonly number[])[],
  bounds: readonly (readonly [number, number])[],
): Maximum {
  const summits = starts.map((start) => climb(slopeAt, start, bounds));
  return summits.reduce((best, summit) => (summit.value > best.value ? summit : best));
}

function climb(
  slopeAt: (point: readonly number[]) => ValueAndGradient,
  start: readonly number[],
  bounds: readonly (readonly [number, number])[],
): Maximum {
  const clamp = (point: readonly number[]): number[] =>
    point.map((value, index) => {
      const [low, high] = bounds[index] ?? [value, value];
      return Math.min(high, Math.max(low, value));
    });
  let point = clamp(start);
  let here = slopeAt(point);
  let damping = 1e-3;
  for (let step = 0; step < maxSteps; step += 1) {
    const free = freeVariables(point, here.gradient, bounds);
    if (free.length === 0) break;
    const curvature = curvatureAt(slopeAt, point, free);
    const scale = Math.max(...curvature.map((row, index) => Math.abs(row[index] ?? 0)), 1e-300);
    let moved = 0;
    // The curvature holds for this point: only the damping changes until a step climbs.
    while (damping < 1e12) {
      const change = solve(
        curvature.map((row, i) => row.map((entry, j) => (i === j ? damping * scale : 0) - entry)),
        free.map((index) => here.gradient[index] ?? 0),
      );
      const next = change && clamp(shifted(point, free, change));
      const there = next && slopeAt(next);
      if (next && there && there.value >= here.value) {
        moved = Math.max(...next.map((value, index) => Math.abs(value - (point[index] ?? 0))));
        [point, here] = [next, there];
        damping = Math.max(damping / 10, 1e-12);
        break;
      }
      damping *= 10;
    }
    if (moved < 1e-10) break;
  }
  return { point, value: here.value };
}

/** Those not held at a bound by a slope that points outwards. */
function freeVariables(
  point: readonly number[],
  gradient: readonly number[],
  bounds: readonly (readonly [number, number])[],
): number[] {
  return point.flatMap((value, index) => {
    const [low, high] = bounds[index] ?? [value, value];
    const slope = gradient[index] ?? 0;
    return (value <= low && slope <= 0) || (value >= high && slope >= 0) ? [] : [index];
  });
}

/** No step is longer than this in any variable: e² at once is far enough. */
const longest = 2;

function shifted(point: readonly number[], free: readonly number[], change: readonly number[]): number[] {
  const most = Math.max(...change.map(Math.abs));
  const share = most > longest ? longest / most : 1;
  const next = [...point];
  free.forEach((index, place) => {
    next[index] = (next[index] ?? 0) + share * (change[place] ?? 0);
  });
  return next;
}

/** Second derivatives by central differences of the gradient, made symmetric. */
function curvatureAt(
  slopeAt: (point: readonly number[]) => ValueAndGradient,
  point: readonly number[],
  free: readonly number[],
): number[][] {
  const rows = free.map((index) => {
    const at = (offset: number): readonly number[] =>
      slopeAt(point.map((value, other) => (other === index ? value + offset : value))).gradient;
    const [above, below] = [at(reach), at(-reach)];
    return free.map((other) => ((above[other] ?? 0) - (below[other] ?? 0)) / (2 * reach));
  });
  return rows.map((row, i) => row.map((entry, j) => (entry + (rows[j]?.[i] ?? 0)) / 2));
}

/** Solves M·x = v by Cholesky's method; null where M is not positive definite. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] | null {
  const size = vector.length;
  const lower = matrix.map((row) => [...row]);
  const at = (i: number, j: number): number => lower[i]?.[j] ?? 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let entry = at(i, j);
      for (let k = 0; k < j; k += 1) entry -= at(i, k) * at(j, k);
      if (i === j && !(entry > 0)) return null;
      const row = lower[i];
      if (row) row[j] = i === j ? Math.sqrt(entry) : entry / at(j, j);
    }
  }
  const solution = [...vector];
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) solution[i] = (solution[i] ?? 0) - at(i, k) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) solution[i] = (solution[i] ?? 0) - at(k, i) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / at(i, i);
  }
  return solution;
}
