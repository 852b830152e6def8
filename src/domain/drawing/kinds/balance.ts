import { circle, heightOf, label, line, path } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex } from './kind.ts';
import type { Kind } from './kind.ts';

/** The scales themselves; `tilt` is how far the ends of the beam stand from level, positive where the right is heavier. */
function scales(
  cx: number,
  top: number,
  arm: number,
  tilt: number,
  pan: number,
  drop: number,
  foot: number,
): Mark[] {
  const ends = [
    { x: cx - arm, y: top - tilt, heavy: tilt < 0 },
    { x: cx + arm, y: top + tilt, heavy: tilt > 0 },
  ];
  return [
    line('ink', cx, top, cx, foot),
    line('ink', cx - pan * 0.8, foot, cx + pan * 0.8, foot),
    line('ink', cx - arm, top - tilt, cx + arm, top + tilt),
    ...ends.flatMap(({ x, y, heavy }) => [
      path('soft', 'M', x - pan, y + drop, 'L', x, y, 'L', x + pan, y + drop),
      path(
        heavy ? 'solid' : 'paper',
        'M',
        x - pan,
        y + drop,
        'A',
        pan,
        pan * 0.62,
        '0 0 0',
        x + pan,
        y + drop,
        'Z',
      ),
    ]),
    circle('ink', cx, top, 3),
  ];
}

/** Two things weighed against each other; the line in bold weighs more. */
export const balance: Kind = {
  lay(drawing, width) {
    const marked = markedIndex(drawing);
    const tilt = marked === -1 ? 0 : marked === 0 ? -16 : 16;
    const arm = width * 0.28;
    const [top, drop, pan] = [26, 56, Math.min(50, width * 0.15)];
    const foot = top + 16 + drop + pan * 0.62 + 14;
    const cx = width / 2;
    const words = drawing.items.map((item, index) =>
      label(item, index === 0 ? cx - arm : cx + arm, foot + 10, width * 0.42, 'middle'),
    );
    const height = foot + 10 + Math.max(...words.map(heightOf)) + 4;
    return { width, height, marks: [...scales(cx, top, arm, tilt, pan, drop, foot), ...words] };
  },
  glyph(drawing) {
    const marked = markedIndex(drawing);
    return scales(glyphBox.width / 2, 10, 20, marked === -1 ? 0 : marked === 0 ? -4 : 4, 10, 16, 44);
  },
};
