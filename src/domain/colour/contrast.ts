/** The papers that text stands on, as in src/styles/tokens.css (a test holds the two together). */
export const papers = { light: '#fcfbf8', dark: '#171614' } as const;

function channels(colour: string): [number, number, number] {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour);
  if (!digits) throw new RangeError(`colour: allowed is #rrggbb, found ${colour}`);
  return [digits[1], digits[2], digits[3]].map((pair) => Number.parseInt(pair ?? '', 16) / 255) as [
    number,
    number,
    number,
  ];
}

/**
 * Relative luminance of a colour, 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance".
 * @param colour as `#rrggbb`
 */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours, 1 (equal) to 21 (black on white). Source: WCAG 2.2, "contrast ratio".
 * @throws RangeError when a colour is not `#rrggbb`
 */
export function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
