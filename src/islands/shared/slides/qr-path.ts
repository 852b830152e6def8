import { encode } from 'uqr';
import { maxQrLength } from './qr-limit.ts';

export { maxQrLength } from './qr-limit.ts';

/** A code as a drawing: its width in squares, its quiet border included, and the path that fills the dark ones. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** The standard's quiet border: without it many phones find no code. */
const border = 4;

/**
 * The squares of a QR code for a text, level M (15 % may be covered).
 * @throws RangeError for a text that is empty, or longer than {@link maxQrLength} characters
 */
export function qrDrawing(text: string): QrDrawing {
  if (text === '' || text.length > maxQrLength) {
    throw new RangeError(`text must have 1 to ${maxQrLength} characters, has ${text.length}`);
  }
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border });
  // Neighbours in a row are one stretch: a path of single squares shows hairlines between them when it is scaled.
  const path = data.flatMap((row, y) =>
    stretches(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
}

/** Where the dark stretches of a row begin, and how long they are. */
function stretches(row: readonly boolean[]): [from: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) found.push([x, 1]);
  });
  return found;
}
