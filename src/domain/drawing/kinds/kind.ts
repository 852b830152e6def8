import type { Drawing } from '../drawing.ts';
import type { Mark, Scene } from '../scene.ts';

/** The box of a small drawing without words, as it stands in lists. */
export const glyphBox = { width: 64, height: 48 } as const;

/** How one kind is drawn. */
export interface Kind {
  /** Laid out for a width of 288 (a phone) or 576 (the measure of a text), in CSS pixels. */
  readonly lay: (drawing: Drawing, width: number) => Scene;
  /** The same idea without words, in a box of 64 × 48. */
  readonly glyph: (drawing: Drawing) => readonly Mark[];
}

/** Below this width a drawing carries numbers, and its words stand below it. */
export const narrow = 400;

/** The place of the marked line, or -1. */
export const markedIndex = (drawing: Drawing): number => drawing.items.findIndex(({ marked }) => marked);
