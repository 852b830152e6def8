import { heightOf, label, legend, line, path } from '../scene.ts';
import type { Mark } from '../scene.ts';
import { glyphBox, markedIndex, narrow } from './kind.ts';
import type { Kind } from './kind.ts';

/** The temple front (roof, pillars, floor) without its words. */
function temple(
  width: number,
  top: number,
  eaves: number,
  floor: number,
  count: number,
  marked: number,
): Mark[] {
  const room = width / count;
  const thick = Math.min(room * 0.34, 46);
  const pillars = Array.from({ length: count }, (_, index) => {
    const x = room * (index + 0.5) - thick / 2;
    return path(
      index === marked ? 'solid' : 'paper',
      'M',
      x,
      eaves,
      'h',
      thick,
      'V',
      floor,
      'h',
      -thick,
      'Z',
    );
  });
  return [
    ...pillars,
    path('ink', 'M', 2, eaves, 'L', width / 2, top, 'L', width - 2, eaves, 'Z'),
    line('ink', 2, floor, width - 2, floor),
  ];
}

/** What carries something together: take one away, and the roof comes down. */
export const pillars: Kind = {
  lay(drawing, width) {
    const { items, roof = '' } = drawing;
    const small = width < narrow;
    const [top, eaves] = [4, small ? 78 : 96];
    const floor = eaves + (small ? 76 : 92);
    const name = label({ text: roof, marked: true }, width / 2, 0, width * 0.5, 'middle');
    const title = { ...name, y: eaves - 12 - heightOf(name) + 20 };
    const drawn = [...temple(width, top, eaves, floor, items.length, markedIndex(drawing)), title];
    if (small) {
      const words = legend(items, floor + 16, width);
      const numbers = items.map((item, index): Mark => ({
        kind: 'text',
        x: (width / items.length) * (index + 0.5),
        y: (eaves + floor) / 2 + 5,
        lines: [String(index + 1)],
        anchor: 'middle',
        style: item.marked ? 'number' : 'label',
      }));
      return { width, height: words.bottom, marks: [...drawn, ...numbers, ...words.marks] };
    }
    const room = width / items.length;
    const words = items.map((item, index) =>
      label(item, room * (index + 0.5), floor + 10, room - 18, 'middle'),
    );
    const height = floor + 10 + Math.max(...words.map(heightOf)) + 4;
    return { width, height, marks: [...drawn, ...words] };
  },
  glyph(drawing) {
    return temple(glyphBox.width, 3, 18, 44, drawing.items.length, Math.max(markedIndex(drawing), 0));
  },
};
