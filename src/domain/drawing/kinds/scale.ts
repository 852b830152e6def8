import { arrowHead, circle, heightOf, label, line } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

const dot = (marked: boolean, x: number, y: number): Mark =>
  circle(marked ? 'solid' : 'paper', x, y, marked ? 11 : 7);

/** From little to much: stops along a line, from left to right (on a phone, from the top). */
export const scale: Kind = {
  lay({ items }, width) {
    if (width < narrow) {
      let y = 8;
      const marks: Mark[] = [];
      let last = 0;
      for (const item of items) {
        const text = label(item, 44, y, width - 44);
        last = y + 10;
        marks.push(dot(item.marked, 18, last), text);
        y += Math.max(heightOf(text) + 18, 44);
      }
      const end = last + 26;
      return {
        width,
        height: end + 4,
        marks: [line('ink', 18, 6, 18, end), arrowHead('ink', 18, end, Math.PI / 2), ...marks],
      };
    }
    const room = width / items.length;
    const y = 22;
    let bottom = y;
    const marks = items.flatMap((item, index) => {
      const x = room * (index + 0.5);
      const text = label(item, x, y + 22, room - 20, 'middle');
      bottom = Math.max(bottom, y + 22 + heightOf(text));
      return [dot(item.marked, x, y), text];
    });
    return {
      width,
      height: bottom + 4,
      marks: [line('ink', 2, y, width - 3, y), arrowHead('ink', width - 3, y, 0), ...marks],
    };
  },
  glyph(drawing) {
    const { width, height } = glyphBox;
    const count = drawing.items.length;
    const marked = Math.max(markedIndex(drawing), 0);
    const y = height / 2;
    return [
      line('ink', 2, y, width - 3, y),
      arrowHead('ink', width - 3, y, 0, 7),
      ...drawing.items.map((_, index) =>
        circle(
          index === marked ? 'solid' : 'paper',
          ((width - 10) * (index + 0.5)) / count + 2,
          y,
          index === marked ? 7 : 4,
        ),
      ),
    ];
  },
};
