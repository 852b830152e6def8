type Point = readonly [number, number];

/** A function's value with its first and second derivatives at a point. */
export interface LocalShape {
  readonly value: number;
  readonly gradient: Point;
  /** ∂²/∂x², ∂²/∂x∂y, ∂²/∂y² */
  readonly curvature: readonly [number, number, number];
}

export interface Maximum {
  readonly point: Point;
  readonly value: number;
}

/**
 * The maximum of a smooth function of two variables over a square, ends included.
 *
 * A coarse grid finds the hills; from its best points a damped Newton ascent climbs, holding a variable at its bound
 * while the slope points outwards. Damping rises until a step climbs, so that the long flat ridges of a likelihood are
 * followed to their end instead of being overshot.
 */
export function maximise(shape: (point: Point) => LocalShape, [low, high]: Point): Maximum {
  const starts = gridPoints(low, high, 18)
    .map((point) => ({ point, value: shape(point).value }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 4);
  const tops = starts.map(({ point }) => climb(shape, point, low, high));
  return tops.reduce((best, top) => (top.value > best.value ? top : best));
}

function gridPoints(low: number, high: number, steps: number): Point[] {
  const at = (index: number): number => low + ((high - low) * index) / steps;
  const all = Array.from({ length: steps + 1 }, (_, index) => at(index));
  return all.flatMap((x) => all.map((y): Point => [x, y]));
}

function climb(shape: (point: Point) => LocalShape, start: Point, low: number, high: number): Maximum {
  let point = start;
  let here = shape(point);
  let damping = 1e-3;
  for (let step = 0; step < 500; step += 1) {
    const next = newtonPoint(point, here, damping, low, high);
    const moved = Math.max(Math.abs(next[0] - point[0]), Math.abs(next[1] - point[1]));
    if (moved < 1e-13) break;
    const there = shape(next);
    if (there.value >= here.value) {
      [point, here] = [next, there];
      damping = Math.max(damping / 10, 1e-12);
    } else {
      damping *= 10;
      if (damping > 1e12) break;
    }
  }
  return { point, value: here.value };
}

/** One damped Newton step, kept inside the square; the damping is relative to the function's own curvature. */
function newtonPoint(
  [x, y]: Point,
  { gradient: [gx, gy], curvature: [xx, xy, yy] }: LocalShape,
  damping: number,
  low: number,
  high: number,
): Point {
  const clamp = (value: number): number => Math.min(high, Math.max(low, value));
  const held = (value: number, slope: number): boolean =>
    (value <= low && slope <= 0) || (value >= high && slope >= 0);
  const scale = Math.max(Math.abs(xx), Math.abs(yy), Math.abs(xy), 1e-300);
  const [holdX, holdY] = [held(x, gx), held(y, gy)];
  if (holdX && holdY) return [x, y];
  // −H + λI, made positive definite: its smaller eigenvalue is lifted to at least the damping.
  const [a, b, c] = [holdX ? scale : -xx, holdX || holdY ? 0 : -xy, holdY ? scale : -yy];
  const smaller = (a + c) / 2 - Math.hypot((a - c) / 2, b);
  const lift = Math.max(0, -smaller) + damping * scale;
  const determinant = (a + lift) * (c + lift) - b * b;
  if (determinant <= 0) return [x, y];
  const [rx, ry] = [holdX ? 0 : gx, holdY ? 0 : gy];
  const bounded = (change: number): number => Math.min(3, Math.max(-3, change));
  return [
    clamp(x + bounded(((c + lift) * rx - b * ry) / determinant)),
    clamp(y + bounded(((a + lift) * ry - b * rx) / determinant)),
  ];
}
