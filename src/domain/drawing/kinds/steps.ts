import { circle, disc, heightOf, label, line, path } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** One thing after another, each standing on the one before: a flight of stairs. */
export const steps: Kind = {
  lay({ items }, width) {
    const marks: Mark[] = [];
    if (width < narrow) {
      let y = 6;
      const centres: number[] = [];
      for (const [index, item] of items.entries()) {
        const text = label(item, 44, y + 4, width - 44);
        centres.push(y + 14);
        marks.push(...disc(index + 1, item.marked, 16, y + 14), text);
        y += Math.max(heightOf(text) + 20, 48);
      }
      const rails = centres
        .slice(1)
        .map((centre, index) => line('ink', 16, (centres[index] ?? 0) + 15, 16, centre - 15));
      return { width, height: y - 6, marks: [...rails, ...marks] };
    }
    const tread = width / items.length;
    const rise = 34;
    const top = 34 + rise * (items.length - 1);
    const stairs: (string | number)[] = ['M', 1, top + rise];
    let bottom = 0;
    for (const [index, item] of items.entries()) {
      const y = top - rise * index;
      stairs.push(
        'L',
        tread * index + 1,
        y,
        'L',
        tread * (index + 1) + (index === items.length - 1 ? -1 : 1),
        y,
      );
      marks.push(...disc(index + 1, item.marked, tread * index + 22, y - 16));
      const text = label(item, tread * index + 10, y + 8, tread - 18);
      bottom = Math.max(bottom, y + 8 + heightOf(text));
      marks.push(text);
    }
    const marked = items.findIndex((item) => item.marked);
    if (marked >= 0) {
      const y = top - rise * marked;
      marks.unshift(line('accent', tread * marked + 1, y, tread * (marked + 1) - 1, y));
    }
    return { width, height: bottom + 6, marks: [path('ink', ...stairs), ...marks] };
  },
  glyph(drawing) {
    const { width, height } = glyphBox;
    const count = drawing.items.length;
    const tread = (width - 8) / count;
    const rise = (height - 16) / count;
    const stairs: (string | number)[] = ['M', 4, height - 4];
    for (let step = 0; step < count; step += 1) {
      const y = height - 4 - rise * (step + 1);
      stairs.push('L', 4 + tread * step, y, 'L', 4 + tread * (step + 1), y);
    }
    const marked = Math.max(markedIndex(drawing), 0);
    return [
      path('ink', ...stairs),
      circle('solid', 4 + tread * (marked + 0.5), height - 4 - rise * (marked + 1) - 6, 4.5),
    ];
  },
};
