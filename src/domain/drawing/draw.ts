import type { Drawing, DrawingName } from './drawing.ts';
import { balance } from './kinds/balance.ts';
import { chain } from './kinds/chain.ts';
import { curve } from './kinds/curve.ts';
import { glyphBox } from './kinds/kind.ts';
import type { Kind } from './kinds/kind.ts';
import { ladder } from './kinds/ladder.ts';
import { loop } from './kinds/loop.ts';
import { pillars } from './kinds/pillars.ts';
import { rings } from './kinds/rings.ts';
import { scale } from './kinds/scale.ts';
import { steps } from './kinds/steps.ts';
import { twoByTwo } from './kinds/two-by-two.ts';
import type { Scene } from './scene.ts';

const kinds: Readonly<Record<DrawingName, Kind>> = {
  Steps: steps,
  Loop: loop,
  Ladder: ladder,
  Scale: scale,
  TwoByTwo: twoByTwo,
  Chain: chain,
  Curve: curve,
  Balance: balance,
  Pillars: pillars,
  Rings: rings,
};

/** The widths that a drawing is laid out for, in CSS pixels: a phone's, and the measure of a text. */
export const drawingWidths = { phone: 288, text: 576 } as const;

/** Lays a drawing out with its words for one width, in CSS pixels. */
export const draw = (drawing: Drawing, width: number): Scene => kinds[drawing.name].lay(drawing, width);

/** The same idea small and without words, for lists and the picture of a shared link. */
export const drawSmall = (drawing: Drawing): Scene => ({
  ...glyphBox,
  marks: kinds[drawing.name].glyph(drawing),
});
