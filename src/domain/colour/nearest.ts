import { contrast, papers } from './contrast.ts';

/** Hue in degrees, saturation and lightness from 0 to 1. */
type Hsl = readonly [hue: number, saturation: number, lightness: number];

function toHsl(colour: string): Hsl {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [sector * 60, saturation, lightness];
}

function toHex([hue, saturation, lightness]: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/**
 * The colour of the same hue, nearest in lightness, that stands out enough against one of the site's papers.
 * @param colour as `#rrggbb`; it comes back as it is when it has enough
 * @param minimum the contrast ratio that is needed, 1 to 21 (text: 4.5, WCAG 2.2, 1.4.3)
 * @throws RangeError when the colour is not `#rrggbb`
 */
export function nearestWithContrast(colour: string, paper: keyof typeof papers, minimum: number): string {
  if (contrast(colour, papers[paper]) >= minimum) return colour.toLowerCase();
  const [hue, saturation, lightness] = toHsl(colour);
  const step = paper === 'light' ? -0.005 : 0.005;
  for (let value = lightness + step; value > 0 && value < 1; value += step) {
    const candidate = toHex([hue, saturation, value]);
    if (contrast(candidate, papers[paper]) >= minimum) return candidate;
  }
  return paper === 'light' ? '#000000' : '#ffffff';
}
