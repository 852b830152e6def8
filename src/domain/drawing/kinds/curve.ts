import { arrowHead, axisName, circle, disc, heightOf, label, legend, line, path } from '../scene.ts';
import type { CurveShape, Drawing } from '../drawing.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** The height of a curve, 0 to 1, at a share of its way, 0 to 1. */
const heights: Readonly<Record<CurveShape, (share: number) => number>> = {
  rising: (share) => 0.08 + 0.86 * share ** 1.9,
  falling: (share) => 0.1 + 0.84 * Math.exp(-2.6 * share),
  'slow-start': (share) => 0.07 + 0.86 / (1 + Math.exp(-9 * (share - 0.58))),
  dip: (share) => 0.9 - 0.75 * Math.exp(-(((share - 0.42) / 0.22) ** 2)),
  levelling: (share) => 0.06 + 0.86 * (1 - Math.exp(-3.4 * share)),
};

const shapeOf = (drawing: Drawing): CurveShape => drawing.shape ?? 'rising';

/** The curve as a path through many points: smooth at any size that it is shown in. */
function trace(shape: CurveShape, x: (share: number) => number, y: (height: number) => number): Mark {
  const points = Array.from({ length: 41 }, (_, index) => index / 40);
  return path(
    'ink',
    ...points.flatMap((share, index) => [index === 0 ? 'M' : 'L', x(share), y(heights[shape](share))]),
  );
}

/** How something changes with time or effort: named points along a curve. */
export const curve: Kind = {
  lay(drawing, width) {
    const { items, across = '', up = '' } = drawing;
    const shape = shapeOf(drawing);
    const small = width < narrow;
    const upName = axisName(up, 14, 0, width - 20, 'start');
    const top = heightOf(upName) + 12;
    const bottom = top + (small ? 130 : 170);
    const x = (share: number): number => 2 + (width - 16) * share;
    const y = (height: number): number => bottom - (bottom - top) * height;
    const shareOf = (index: number): number => (index + 0.5) / items.length;
    const acrossName = axisName(across, width - 8, bottom + 8, width - 10, 'end');
    const axes: Mark[] = [
      line('ink', 2, bottom, 2, top - 6),
      arrowHead('ink', 2, top - 6, -Math.PI / 2, 8),
      line('ink', 2, bottom, width - 4, bottom),
      arrowHead('ink', width - 4, bottom, 0, 8),
      upName,
      acrossName,
    ];
    const drops = items.map((_, index) =>
      line('soft', x(shareOf(index)), y(heights[shape](shareOf(index))), x(shareOf(index)), bottom),
    );
    const below = bottom + 8 + heightOf(acrossName);
    const place = (index: number): [number, number] => [x(shareOf(index)), y(heights[shape](shareOf(index)))];
    if (small) {
      const words = legend(items, below + 10, width);
      const dots = items.flatMap((item, index) => disc(index + 1, item.marked, ...place(index), 12));
      return {
        width,
        height: words.bottom,
        marks: [...axes, ...drops, trace(shape, x, y), ...dots, ...words.marks],
      };
    }
    let end = below;
    const room = (width - 16) / items.length;
    const words = items.map((item, index) => {
      const text = label(item, x(shareOf(index)), below + 4, room - 14, 'middle');
      end = Math.max(end, below + 4 + heightOf(text));
      return text;
    });
    const dots = items.map((item, index) =>
      circle(item.marked ? 'solid' : 'paper', ...place(index), item.marked ? 11 : 7),
    );
    return { width, height: end + 4, marks: [...axes, ...drops, trace(shape, x, y), ...dots, ...words] };
  },
  glyph(drawing) {
    const { width, height } = glyphBox;
    const shape = shapeOf(drawing);
    const x = (share: number): number => 5 + (width - 10) * share;
    const y = (up: number): number => height - 4 - (height - 8) * up;
    const marked = Math.max(markedIndex(drawing), 0);
    const share = (marked + 0.5) / drawing.items.length;
    return [
      line('ink', 4, height - 3, 4, 3),
      line('ink', 4, height - 3, width - 3, height - 3),
      trace(shape, x, y),
      circle('solid', x(share), y(heights[shape](share)), 5),
    ];
  },
};
