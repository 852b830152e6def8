import { heightOf, label, path } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** One link, whole: a rounded ring lying along the chain. */
const whole = (cx: number, cy: number, long: number, wide: number, upright: boolean): Mark => {
  const [w, h] = upright ? [wide, long] : [long, wide];
  const r = wide / 2;
  const [x, y] = [cx - w / 2, cy - h / 2];
  return path('ink', 'M', x + r, y, 'h', w - wide, 'a', r, r, '0 0 1', r, r, 'v', h - wide, 'a', r, r, '0 0 1', -r, r, 'h', wide - w, 'a', r, r, '0 0 1', -r, -r, 'v', wide - h, 'a', r, r, '0 0 1', r, -r, 'Z'); // prettier-ignore
};

/** The link that breaks: its two halves, a little apart and askew. */
function broken(cx: number, cy: number, long: number, wide: number, upright: boolean): Mark[] {
  const r = wide / 2;
  const half = long / 2 - 6;
  const at = (u: number, v: number): [number, number] => (upright ? [cx + v, cy + u] : [cx + u, cy + v]);
  const side = (sign: number): Mark => {
    const [ax, ay] = at(sign * 6, -r + sign * 2);
    const [bx, by] = at(sign * (half + 6 - r), -r);
    const [mx, my] = at(sign * (half + 6 - r), r);
    const [ex, ey] = at(sign * 6, r + sign * 2);
    const sweep = sign > 0 === upright ? '0 0 0' : '0 0 1';
    return path('accent', 'M', ax, ay, 'L', bx, by, 'A', r, r, sweep, mx, my, 'L', ex, ey);
  };
  return [side(-1), side(1)];
}

/** What holds only while every link holds; the line in bold is where it breaks. */
export const chain: Kind = {
  lay({ items }, width) {
    if (width < narrow) {
      const texts = items.map((item) => label(item, 52, 0, width - 52));
      const gap = Math.max(58, ...texts.map((text) => heightOf(text) + 16));
      const marks = items.flatMap((item, index): Mark[] => {
        const cy = 4 + gap * (index + 0.5);
        const text = texts[index];
        return [
          ...(item.marked ? broken(20, cy, gap + 14, 26, true) : [whole(20, cy, gap + 14, 26, true)]),
          ...(text ? [{ ...text, y: text.y + cy - heightOf(text) / 2 }] : []),
        ];
      });
      return { width, height: gap * items.length + 22, marks: marks.map((mark) => shift(mark, 7)) };
    }
    const room = (width - 20) / items.length;
    const cy = 22;
    let bottom = cy;
    const marks = items.flatMap((item, index): Mark[] => {
      const cx = 10 + room * (index + 0.5);
      const text = label(item, cx, cy + 30, room - 16, 'middle');
      bottom = Math.max(bottom, cy + 30 + heightOf(text));
      return [
        ...(item.marked ? broken(cx, cy, room + 18, 36, false) : [whole(cx, cy, room + 18, 36, false)]),
        text,
      ];
    });
    return { width, height: bottom + 4, marks };
  },
  glyph({ items }) {
    const count = Math.min(items.length, 4);
    const room = (glyphBox.width - 10) / count;
    const marked = items.findIndex((item) => item.marked);
    return Array.from({ length: count }, (_, index): Mark[] => {
      const cx = 5 + room * (index + 0.5);
      const breaks = marked >= 0 && Math.min(marked, count - 1) === index;
      return breaks ? broken(cx, 24, room + 6, 13, false) : [whole(cx, 24, room + 6, 13, false)];
    }).flat();
  },
};

/** Moves a mark down; the first link of an upright chain reaches above its own place. */
function shift(mark: Mark, by: number): Mark {
  if (mark.kind === 'path') {
    const [command = 'M', x = '0', y = '0', ...rest] = mark.d.split(' ');
    return { ...mark, d: [command, x, String(Math.round((Number(y) + by) * 10) / 10), ...rest].join(' ') };
  }
  return { ...mark, y: mark.y + by };
}
