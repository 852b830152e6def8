/** The drawings that an author makes from a few words: what each kind is called, and what it takes. */

/** The components of the text, by the name that an author writes. */
export const drawingNames = [
  'Steps',
  'Loop',
  'Ladder',
  'Scale',
  'TwoByTwo',
  'Chain',
  'Curve',
  'Balance',
  'Pillars',
  'Rings',
] as const;
export type DrawingName = (typeof drawingNames)[number];

/** How a curve runs from its first point to its last. */
export const curveShapes = ['rising', 'falling', 'slow-start', 'dip', 'levelling'] as const;
export type CurveShape = (typeof curveShapes)[number];

/** One line of the author's list. The line in bold is the one that the drawing is about. */
export interface DrawingItem {
  readonly text: string;
  readonly marked: boolean;
}

/** A drawing as its author wrote it. */
export interface Drawing {
  readonly name: DrawingName;
  readonly items: readonly DrawingItem[];
  /** The name of the axis to the right (`Curve`, `TwoByTwo`). */
  readonly across?: string | undefined;
  /** The name of the axis upwards (`Curve`, `TwoByTwo`). */
  readonly up?: string | undefined;
  /** What rests on the pillars (`Pillars`). */
  readonly roof?: string | undefined;
  /** How the curve runs (`Curve`). */
  readonly shape?: CurveShape | undefined;
}

/** How many lines a kind takes: fewer say nothing, and more do not fit. */
export const itemLimits: Readonly<Record<DrawingName, { readonly least: number; readonly most: number }>> = {
  Steps: { least: 2, most: 5 },
  Loop: { least: 3, most: 5 },
  Ladder: { least: 3, most: 6 },
  Scale: { least: 2, most: 5 },
  TwoByTwo: { least: 4, most: 4 },
  Chain: { least: 3, most: 5 },
  Curve: { least: 2, most: 5 },
  Balance: { least: 2, most: 2 },
  Pillars: { least: 2, most: 4 },
  Rings: { least: 2, most: 4 },
};

/** The most signs in one line of a drawing; longer lines belong in the text. */
export const longestItem = 48;
