/** Where text in a drawing breaks. SVG does not wrap, and a build has no browser to measure in. */

/** Text size in a drawing, in CSS pixels. */
const textSize = 15;

/**
 * The width of signs in the site's sans face, as shares of the text size: rounded up, so that a line is never wider
 * than it was thought to be, also in the fonts that stand in for it.
 */
const widths: readonly (readonly [signs: RegExp, share: number])[] = [
  [/[iljtfr.,:;’'!|()[\] ]/u, 0.32],
  [/[mwMW@%—]/u, 0.88],
  [/[A-ZÅÄÖÉ&]/u, 0.66],
];
const ordinary = 0.55;

/** The width of a text, in CSS pixels. */
export function widthOf(text: string, bold = false): number {
  let sum = 0;
  for (const sign of text) sum += widths.find(([signs]) => signs.test(sign))?.[1] ?? ordinary;
  return sum * textSize * (bold ? 1.06 : 1);
}

/**
 * Breaks a text between words so that each line is at most `width` CSS pixels wide. A word that is wider is broken
 * where it fills the line, with a hyphen.
 */
export function linesOf(text: string, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let current = '';
  const fits = (candidate: string): boolean => widthOf(candidate, bold) <= width;
  for (const word of text.trim().split(/\s+/u)) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (fits(joined)) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (!fits(current) && current.length > 3) {
      let cut = current.length - 1;
      while (cut > 2 && !fits(`${current.slice(0, cut)}-`)) cut -= 1;
      lines.push(`${current.slice(0, cut)}-`);
      current = current.slice(cut);
    }
  }
  if (current !== '') lines.push(current);
  return lines;
}
