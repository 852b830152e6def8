import { heightOf, label, line } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** Levels, the lowest first in the list and lowest in the drawing. */
export const ladder: Kind = {
  lay({ items }, width) {
    const foot = width < narrow ? 64 : 96;
    const lean = width < narrow ? 14 : 22;
    const room = width - foot - lean - 26;
    const texts = items.map((item) => label(item, 0, 0, room));
    const gap = Math.max(46, ...texts.map((text) => heightOf(text) + 14));
    // The words of the lowest level stand beside its rung, half of them below it.
    const lowest = Math.max(26, ...texts.slice(0, 1).map((text) => heightOf(text) / 2 + 4));
    const height = gap * items.length + 8 + lowest;
    const [top, bottom] = [6, height - 4];
    // The ladder leans a little to the right: x of its left rail at a height.
    const leftAt = (y: number): number => 2 + (lean * (bottom - y)) / (bottom - top);
    const marks: Mark[] = [
      line('ink', leftAt(bottom), bottom, leftAt(top), top),
      line('ink', leftAt(bottom) + foot, bottom, leftAt(top) + foot, top),
    ];
    for (const [index, text] of texts.entries()) {
      const y = bottom - lowest - gap * index;
      const marked = items[index]?.marked === true;
      marks.push(line(marked ? 'accent' : 'ink', leftAt(y), y, leftAt(y) + foot, y));
      marks.push({ ...text, x: foot + lean + 24, y: text.y + y - heightOf(text) / 2 });
      marks.push(line('soft', leftAt(y) + foot + 6, y, foot + lean + 18, y));
    }
    return { width, height, marks };
  },
  glyph(drawing) {
    const { width, height } = glyphBox;
    const count = drawing.items.length;
    const marked = Math.max(markedIndex(drawing), 0);
    const leftAt = (y: number): number => 18 + (8 * (height - 3 - y)) / (height - 6);
    const rungs = drawing.items.map((_, index) => {
      const y = height - 3 - ((height - 6) * (index + 0.6)) / count;
      return line(index === marked ? 'accent' : 'ink', leftAt(y), y, leftAt(y) + 20, y);
    });
    return [
      line('ink', 18, height - 3, 26, 3),
      line('ink', 38, height - 3, Math.min(46, width), 3),
      ...rungs,
    ];
  },
};
