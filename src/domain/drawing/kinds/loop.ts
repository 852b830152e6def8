import { arrowHead, disc, heightOf, label, legend, path, circle } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** The angle of a stop on the ring: the first at the top, the others clockwise. */
const angleOf = (index: number, count: number): number => -Math.PI / 2 + (2 * Math.PI * index) / count;

/** The ring between the stops, each piece with its arrow. `gap` is what a stop takes of the ring, in radians. */
function ring(cx: number, cy: number, r: number, count: number, gap: number, head: number): Mark[] {
  return Array.from({ length: count }, (_, index) => {
    const from = angleOf(index, count) + gap;
    const to = angleOf(index + 1, count) - gap;
    const [x1, y1] = [cx + r * Math.cos(from), cy + r * Math.sin(from)];
    const [x2, y2] = [cx + r * Math.cos(to), cy + r * Math.sin(to)];
    return [
      path('ink', 'M', x1, y1, 'A', r, r, '0 0 1', x2, y2),
      arrowHead('ink', x2, y2, to + Math.PI / 2 - 0.12, head),
    ];
  }).flat();
}

/** What leads back to its own beginning. */
export const loop: Kind = {
  lay({ items }, width) {
    const small = width < narrow;
    const r = small ? 74 : 84;
    const cx = width / 2;
    const first = items[0];
    const above = !small && first ? heightOf(label(first, 0, 0, 260)) + 4 : 0;
    const cy = above + r + 18;
    const stops = items.flatMap((item, index) => {
      const angle = angleOf(index, items.length);
      return disc(index + 1, item.marked, cx + r * Math.cos(angle), cy + r * Math.sin(angle));
    });
    const drawn = [...ring(cx, cy, r, items.length, 20 / r, 9), ...stops];
    if (small) {
      const words = legend(items, cy + r + 28, width);
      return { width, height: words.bottom, marks: [...drawn, ...words.marks] };
    }
    let bottom = cy + r + 16;
    const words = items.map((item, index) => {
      const angle = angleOf(index, items.length);
      const [x, y] = [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
      if (index === 0) return label(item, cx, 0, 260, 'middle');
      const right = Math.cos(angle) > 0.01;
      const left = Math.cos(angle) < -0.01;
      if (!right && !left) {
        const text = label(item, cx, y + 20, 260, 'middle');
        bottom = Math.max(bottom, y + 20 + heightOf(text));
        return text;
      }
      const room = right ? width - x - 24 : x - 24;
      const text = label(item, right ? x + 22 : x - 22, 0, Math.min(room, 190), right ? 'start' : 'end');
      const top = y - heightOf(text) / 2;
      bottom = Math.max(bottom, top + heightOf(text));
      return { ...text, y: text.y + top };
    });
    return { width, height: bottom + 4, marks: [...drawn, ...words] };
  },
  glyph(drawing) {
    const [cx, cy, r] = [glyphBox.width / 2, glyphBox.height / 2, 17];
    const count = drawing.items.length;
    const marked = Math.max(markedIndex(drawing), 0);
    return [
      ...ring(cx, cy, r, count, 0.36, 5),
      ...drawing.items.map((_, index) => {
        const angle = angleOf(index, count);
        return circle(
          index === marked ? 'solid' : 'paper',
          cx + r * Math.cos(angle),
          cy + r * Math.sin(angle),
          4,
        );
      }),
    ];
  },
};
