import { papers } from '../domain/colour/contrast.ts';

/** The lines on the page: left, top, right, bottom. */
const lines = [
  [9, 8, 23, 10],
  [9, 13, 23, 15],
  [9, 18, 18, 20],
] as const;

/** The size of the drawing; the icon for older browsers has as many pixels. */
const size = 32;

/**
 * A written page, in the accent on light ground and on dark.
 * @param accent colours as `#rrggbb`
 */
export function drawIcon(accent: { readonly light: string; readonly dark: string }): string {
  const colours = (paper: 'light' | 'dark'): string => `path{fill:${accent[paper]}}.p{fill:${papers[paper]}}`;
  const written = lines.map(
    ([left, top, right, bottom]) => `M${left} ${top}h${right - left}v${bottom - top}h${left - right}z`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<style>${colours('light')}@media (prefers-color-scheme:dark){${colours('dark')}}</style>` +
    '<path d="M5 3h19a3 3 0 0 1 3 3v23H8a3 3 0 0 1-3-3z"/>' +
    `<path class="p" d="${written.join('')}"/></svg>\n`
  );
}

/**
 * The same drawing as an .ico of 32 by 32 pixels, for browsers that know no other icon or look for one beside a file.
 * @param colour `#rrggbb`
 */
export function drawIco(colour: string): Uint8Array {
  const [directory, header] = [22, 40];
  const [pixels, mask] = [size * size * 4, size * 4];
  const icon = Buffer.alloc(directory + header + pixels + mask);
  icon.writeUInt16LE(1, 2); // an icon
  icon.writeUInt16LE(1, 4); // of one picture
  icon.set([size, size], 6);
  icon.writeUInt16LE(1, 10);
  icon.writeUInt16LE(32, 12);
  icon.writeUInt32LE(header + pixels + mask, 14);
  icon.writeUInt32LE(directory, 18);
  icon.writeUInt32LE(header, directory);
  icon.writeInt32LE(size, directory + 4);
  icon.writeInt32LE(size * 2, directory + 8); // the picture and its mask
  icon.writeUInt16LE(1, directory + 12);
  icon.writeUInt16LE(32, directory + 14);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [red, green, blue] = channels(isWritten(x, y) ? papers.light : colour);
      // From the lowest row up.
      icon.set(
        [blue, green, red, Math.round(255 * covered(x, y))],
        directory + header + ((size - 1 - y) * size + x) * 4,
      );
    }
  }
  return icon;
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function isWritten(x: number, y: number): boolean {
  return lines.some(([left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom);
}

/** How much of a pixel the page covers, 0 to 1: two of its corners are round. */
function covered(x: number, y: number): number {
  const steps = [0.125, 0.375, 0.625, 0.875];
  const inside = steps.flatMap((down) => steps.filter((across) => isOnPage(x + across, y + down)));
  return inside.length / steps.length ** 2;
}

function isOnPage(x: number, y: number): boolean {
  if (x < 5 || x > 27 || y < 3 || y > 29) return false;
  if (x > 24 && y < 6) return Math.hypot(x - 24, y - 6) <= 3;
  return x >= 8 || y <= 26 || Math.hypot(x - 8, y - 26) <= 3;
}
