/** A box in hundredths of the width and of the height of the room between the ground (100) and the roof (0). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A pillar of the house: what stands of it, and what is missing up to the roof. */
export interface Pillar {
  readonly shaft: Box;
  /** The wider stones at its top and its foot; none where it is too short for both. */
  readonly stones: readonly Box[];
  /** From its top to the roof; height 0 where it carries the roof. */
  readonly missing: Box;
  /** Where the range of the error stands, beside the pillar. */
  readonly besideX: number;
}

/** The widths of a pillar as parts of the room that it has to itself. */
const [shaftPart, stonePart, besidePart] = [0.46, 0.62, 0.4];
/** How high a stone is, in points of the score. */
const stoneHeight = 2.5;

/**
 * The pillars of a house, as high as their scores: 0 is the ground, 100 the roof.
 * @param scores from 0 to 100; null for one that is not known, which stands nowhere
 */
export function pillarsOf(scores: readonly (number | null)[]): Pillar[] {
  const room = 100 / scores.length;
  return scores.map((score, index) => {
    const middle = room * (index + 0.5);
    const box = (part: number, y: number, height: number): Box => ({
      x: middle - (room * part) / 2,
      y,
      width: room * part,
      height,
    });
    const height = score ?? 0;
    const top = 100 - height;
    return {
      shaft: box(shaftPart, top, height),
      stones:
        height < 3 * stoneHeight
          ? []
          : [box(stonePart, top, stoneHeight), box(stonePart, 100 - stoneHeight, stoneHeight)],
      missing: box(shaftPart, 0, top),
      besideX: middle + room * besidePart,
    };
  });
}
