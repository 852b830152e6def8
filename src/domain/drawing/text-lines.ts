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

/**
 * What a reader may add after each sign and, besides, at each blank (WCAG 1.4.12), as shares of the text size. A drawing
 * cannot break its lines anew for such a reader, so all lines leave room for it.
 */
const spread = { sign: 0.12, blank: 0.16 };

/** The width of a text as its reader may have spread it out, in CSS pixels. */
export function widthOf(text: string, bold = false): number {
  let sum = 0;
  for (const sign of text) {
    const share = widths.find(([signs]) => signs.test(sign))?.[1] ?? ordinary;
    sum += share * (bold ? 1.06 : 1) + spread.sign + (sign === ' ' ? spread.blank : 0);
  }
  return sum * textSize;
}

/**
 * Breaks a text between words so that each line is at most `width` CSS pixels wide, also when it is spread out. A word that is wider is broken
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
