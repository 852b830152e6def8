import { circle, heightOf, label, line } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** From the middle outwards: the first line of the list is the innermost ring. */
export const rings: Kind = {
  lay(drawing, width) {
    const { items } = drawing;
    const small = width < narrow;
    const texts = items.map((item) => label(item, 0, 0, small ? width - 152 : 250));
    const gap = Math.max(small ? 40 : 46, ...texts.map((text) => heightOf(text) + 10));
    const outer = Math.max(small ? 62 : 96, (gap * items.length) / 2);
    const r = small ? 62 : outer;
    const [cx, cy] = [r + 2, outer + 4];
    const wordsAt = small ? 2 * r + 22 : 2 * r + 60;
    const ringsDrawn = items
      .map((item, index) =>
        circle(
          item.marked ? 'solid' : index === items.length - 1 ? 'wash' : 'paper',
          cx,
          cy,
          (r * (index + 1)) / items.length,
        ),
      )
      .reverse();
    const first = cy - (gap * (items.length - 1)) / 2;
    const words = items.flatMap((_, index): Mark[] => {
      const text = texts[index];
      if (!text) return [];
      // The outermost stands at the top, as its ring does where the line leaves it.
      const y = first + gap * (items.length - 1 - index);
      const middle = r * ((index + (index === 0 ? 1 : 0.5)) / items.length);
      const slope = Math.max(-0.9, Math.min(0.9, (y - cy) / r));
      const angle = Math.asin(slope);
      return [
        line('soft', cx + middle * Math.cos(angle), cy + middle * Math.sin(angle), wordsAt - 8, y),
        circle('ink', cx + middle * Math.cos(angle), cy + middle * Math.sin(angle), 2.5),
        { ...text, x: wordsAt, y: text.y + y - heightOf(text) / 2 },
      ];
    });
    return { width, height: 2 * cy, marks: [...ringsDrawn, ...words] };
  },
  glyph(drawing) {
    const count = drawing.items.length;
    const marked = Math.max(markedIndex(drawing), 0);
    return drawing.items
      .map((_, index) =>
        circle(
          index === marked ? 'solid' : 'paper',
          glyphBox.width / 2,
          glyphBox.height / 2,
          (21 * (index + 1)) / count,
        ),
      )
      .reverse();
  },
};
