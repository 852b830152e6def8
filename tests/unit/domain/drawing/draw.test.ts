import { describe, expect, it } from 'vitest';
import { draw, drawSmall, drawingWidths } from '../../../../src/domain/drawing/draw.ts';
import {
  curveShapes,
  drawingNames,
  itemLimits,
  longestItem,
} from '../../../../src/domain/drawing/drawing.ts';
import type { Drawing } from '../../../../src/domain/drawing/drawing.ts';
import type { Mark, Scene } from '../../../../src/domain/drawing/scene.ts';
import { lineHeight } from '../../../../src/domain/drawing/scene.ts';
import { widthOf } from '../../../../src/domain/drawing/text-lines.ts';

/** The longest words that a line may have, in many short words and in few long ones. */
const words = [
  'ett två tre fyra fem sex sju åtta nio tio elva',
  'Kundregisteransvarige försäljningschefens mapp',
];

const drawings: Drawing[] = drawingNames.flatMap((name) =>
  [itemLimits[name].least, itemLimits[name].most].flatMap((count) =>
    words.flatMap((text) =>
      [-1, 0, count - 1].map((marked): Drawing => ({
        name,
        items: Array.from({ length: count }, (_, index) => ({ text, marked: index === marked })),
        across: 'hur mycket kunden bidrar med',
        up: 'hur mycket tid kunden tar',
        roof: 'Sägs före, hålls efter',
        shape: curveShapes[count % curveShapes.length],
      })),
    ),
  ),
);

type Text = Mark & { kind: 'text' };

/** The box that a text takes, as it was reckoned when it was broken. */
function boxOf({ x, y, lines, anchor, style }: Text): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const width = Math.max(...lines.map((text) => widthOf(text, style === 'marked')));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 13, bottom: y + 4 + (lines.length - 1) * lineHeight };
}

const textsOf = (scene: Scene): Text[] => scene.marks.filter((mark): mark is Text => mark.kind === 'text');

describe.each(Object.values(drawingWidths))('a drawing %i wide', (width) => {
  it.each(drawings.map((drawing) => [drawing.name, drawing] as const))(
    'keeps its words inside: %s',
    (_, drawing) => {
      const scene = draw(drawing, width);
      for (const text of textsOf(scene)) {
        const box = boxOf(text);
        expect(box.left).toBeGreaterThanOrEqual(-2);
        expect(box.right).toBeLessThanOrEqual(width + 2);
        expect(box.top).toBeGreaterThanOrEqual(-2);
        expect(box.bottom).toBeLessThanOrEqual(scene.height + 2);
      }
    },
  );

  it.each(drawings.map((drawing) => [drawing.name, drawing] as const))(
    'lays no text over another: %s',
    (_, drawing) => {
      const boxes = textsOf(draw(drawing, width)).map(boxOf);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          expect(apart, JSON.stringify([a, b])).toBe(true);
        }
      }
    },
  );

  it('shows every word of the list', () => {
    for (const drawing of drawings) {
      const shown = textsOf(draw(drawing, width)).map(({ lines }) => lines.join(' ').replaceAll('- ', ''));
      for (const { text } of drawing.items)
        expect(shown.map((one) => one.replaceAll(' ', ''))).toContain(text.replaceAll(' ', ''));
    }
  });
});

it('has nothing but numbers in its paths', () => {
  for (const drawing of drawings) {
    for (const scene of [draw(drawing, 288), draw(drawing, 576), drawSmall(drawing)]) {
      for (const mark of scene.marks) {
        if (mark.kind === 'path') expect(mark.d).toMatch(/^[MLAhvVZa\d .-]+$/u);
      }
      expect(Number.isFinite(scene.height)).toBe(true);
    }
  }
});

it('reckons with letters that a reader has spread out, so that no line runs out of its drawing (WCAG 1.4.12)', () => {
  // Three signs and a blank of 15 px, each wider by 0.12 of that, the blank by 0.16 more.
  expect(widthOf('ab c')).toBeCloseTo((3 * 0.55 + 0.32 + 4 * 0.12 + 0.16) * 15, 6);
});

it('tries words as long as a line may be', () => {
  expect(Math.max(...words.map(({ length }) => length))).toBeGreaterThan(longestItem - 5);
  expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(longestItem);
});
