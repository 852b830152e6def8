import { arrowHead, axisName, heightOf, label, line, path } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** The corner of a box, for the list's order: upper left, upper right, lower left, lower right. */
const corner = (index: number): readonly [column: number, row: number] => [index % 2, Math.floor(index / 2)];

const box = (x: number, y: number, width: number, height: number): Mark =>
  path('wash', 'M', x, y, 'h', width, 'v', height, 'h', -width, 'Z');

/** Two questions at once: what is little or much of the one, and of the other. */
export const twoByTwo: Kind = {
  lay({ items, across = '', up = '' }, width) {
    const left = 2;
    const axisUp = axisName(up, left + 12, 0, width - 20, 'start');
    const top = heightOf(axisUp) + 14;
    const cell = (width - left - 10) / 2;
    const pad = width < narrow ? 9 : 16;
    const texts = items.map((item) => label(item, 0, 0, cell - 2 * pad));
    const tall = Math.max(width < narrow ? 84 : 78, ...texts.map((text) => heightOf(text) + 2 * pad + 4));
    const bottom = top + 2 * tall;
    const marks: Mark[] = [];
    for (const [index, text] of texts.entries()) {
      const [column, row] = corner(index);
      const [x, y] = [left + column * cell, top + row * tall];
      if (items[index]?.marked === true) marks.unshift(box(x, y, cell, tall));
      marks.push({ ...text, x: x + pad, y: text.y + y + pad - 2 });
    }
    const axisAcross = axisName(across, width - 8, bottom + 10, width - 10, 'end');
    const height = bottom + 10 + heightOf(axisAcross) + 4;
    return {
      width,
      height,
      marks: [
        ...marks,
        line('soft', left + cell, top, left + cell, bottom),
        line('soft', left, top + tall, left + 2 * cell, top + tall),
        line('ink', left, bottom, left, top - 6),
        arrowHead('ink', left, top - 6, -Math.PI / 2, 8),
        line('ink', left, bottom, width - 4, bottom),
        arrowHead('ink', width - 4, bottom, 0, 8),
        axisUp,
        axisAcross,
      ],
    };
  },
  glyph(drawing) {
    const { height } = glyphBox;
    const [x, y, side] = [14, 4, 19];
    const [column, row] = corner(Math.max(markedIndex(drawing), 0));
    return [
      path('solid', 'M', x + column * side, y + row * side, 'h', side, 'v', side, 'h', -side, 'Z'),
      line('soft', x + side, y, x + side, y + 2 * side),
      line('soft', x, y + side, x + 2 * side, y + side),
      line('ink', x, height - 4, x, 2),
      line('ink', x, y + 2 * side, x + 2 * side + 3, y + 2 * side),
    ];
  },
};
