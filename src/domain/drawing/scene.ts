import { linesOf } from './text-lines.ts';

/** How a mark is inked. The page gives each tone its colour, in light, dark, forced colours and print. */
export type Tone = 'ink' | 'soft' | 'accent' | 'wash' | 'solid' | 'paper';

/** What a scene is made of; lengths are CSS pixels at the page's own text size. */
export type Mark =
  | { readonly kind: 'path'; readonly d: string; readonly tone: Tone }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The baseline of the first line. */
      readonly y: number;
      readonly lines: readonly string[];
      readonly anchor: 'start' | 'middle' | 'end';
      readonly style: 'label' | 'marked' | 'number' | 'axis';
    };

/** A drawing, laid out for one width. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** From one baseline to the next. */
export const lineHeight = 20;
/** From the top of a line of text to its baseline. */
const ascent = 15;

/** A number with at most one decimal, as paths are written. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Writes a path: `path('ink', 'M', x, y, 'L', x, y)`. */
export function path(tone: Tone, ...parts: readonly (string | number)[]): Mark {
  return {
    kind: 'path',
    d: parts.map((part) => (typeof part === 'number' ? short(part) : part)).join(' '),
    tone,
  };
}

/** A straight line. */
export const line = (tone: Tone, x1: number, y1: number, x2: number, y2: number): Mark =>
  path(tone, 'M', x1, y1, 'L', x2, y2);

/** A circle by its centre and radius. */
export const circle = (tone: Tone, x: number, y: number, r: number): Mark => ({
  kind: 'circle',
  x,
  y,
  r,
  tone,
});

/** A label that is broken to a width; `y` is the top of its first line. */
export function label(
  item: { readonly text: string; readonly marked: boolean },
  x: number,
  y: number,
  width: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark & { readonly kind: 'text' } {
  const style = item.marked ? 'marked' : 'label';
  return { kind: 'text', x, y: y + ascent, lines: linesOf(item.text, width, item.marked), anchor, style };
}

/** The name of an axis; `y` is its top. */
export const axisName = (
  text: string,
  x: number,
  y: number,
  width: number,
  anchor: 'start' | 'end',
): Mark & { readonly kind: 'text' } => ({
  ...label({ text, marked: false }, x, y, width, anchor),
  style: 'axis',
});

/** The height of a label in lines of text. */
export const heightOf = (text: { readonly lines: readonly string[] }): number =>
  text.lines.length * lineHeight;

/** The head of an arrow at a point, in the direction of an angle (radians, clockwise from the right). */
export function arrowHead(tone: Tone, x: number, y: number, angle: number, size = 9): Mark {
  const wing = (turn: number): [number, number] => [
    x + size * Math.cos(angle + Math.PI + turn),
    y + size * Math.sin(angle + Math.PI + turn),
  ];
  const [[ax, ay], [bx, by]] = [wing(0.45), wing(-0.45)];
  return path(tone, 'M', ax, ay, 'L', x, y, 'L', bx, by);
}

/** A numbered disc: filled for the line that the drawing is about. */
export function disc(number: number, marked: boolean, x: number, y: number, r = 13): readonly Mark[] {
  return [
    circle(marked ? 'solid' : 'paper', x, y, r),
    {
      kind: 'text',
      x,
      y: y + 5,
      lines: [String(number)],
      anchor: 'middle',
      style: marked ? 'number' : 'label',
    },
  ];
}

/** Numbered lines below a drawing that is too narrow to carry its words. Returns the marks and where they end. */
export function legend(
  items: readonly { readonly text: string; readonly marked: boolean }[],
  top: number,
  width: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let y = top;
  items.forEach((item, index) => {
    const text = label(item, 36, y + 3, width - 36);
    marks.push(...disc(index + 1, item.marked, 14, y + 13), text);
    y += Math.max(heightOf(text) + 10, 34);
  });
  return { marks, bottom: y };
}
