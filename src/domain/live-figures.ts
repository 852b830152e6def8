/** The small figures that an article can show with the reader's own numbers, by the name that an author writes. */
export const liveFigureNames = [
  'speed-of-trust',
  'word-of-mouth',
  'keep-customers',
  'customer-segments',
] as const;
export type LiveFigureName = (typeof liveFigureNames)[number];
