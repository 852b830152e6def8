import { create } from 'fontkit';
import type { Font } from 'fontkit';
import sharp from 'sharp';
import { papers } from '../domain/colour/contrast.ts';
import { drawSmall } from '../domain/drawing/draw.ts';
import type { Drawing } from '../domain/drawing/drawing.ts';
import { svgMarks } from '../domain/drawing/svg.ts';

/** What the picture of a shared link shows. */
export interface SharePicture {
  readonly title: string;
  readonly theme: string;
  readonly handbook: string;
  readonly drawing: Drawing;
  /** The company's colour on light paper, as `#rrggbb`. */
  readonly accent: string;
}

// Each picture is another: what the library would keep for the next one only fills the memory of a large build.
sharp.cache(false);

/** The size that services show a shared link's picture in. */
const [width, height] = [1200, 630];
const margin = 72;
const ink = '#1d1b18';

/**
 * Reads a font from a data address, as Vite gives it for `?inline`. Text is drawn as outlines, so that no machine's own
 * fonts matter.
 */
export function readFont(address: string): Font {
  const font = create(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  if (!('layout' in font))
    throw new Error('The picture of a shared link needs a single font, not a collection.');
  return font;
}

/** The width of a text in pixels. */
const measure = (font: Font, text: string, size: number): number =>
  (font.layout(text).advanceWidth / font.unitsPerEm) * size;

/** A line of text as outlines, from its baseline. */
function outline(font: Font, text: string, x: number, y: number, size: number, colour: string): string {
  const scale = size / font.unitsPerEm;
  const run = font.layout(text);
  let at = 0;
  const paths = run.glyphs.map((glyph, index) => {
    const position = run.positions[index];
    const place = at + (position?.xOffset ?? 0);
    at += position?.xAdvance ?? glyph.advanceWidth;
    return `<path transform="translate(${String(place)} 0)" d="${glyph.path.toSVG()}"/>`;
  });
  return `<g fill="${colour}" transform="translate(${String(x)} ${String(y)}) scale(${String(scale)} ${String(-scale)})">${paths.join('')}</g>`;
}

/** Breaks a title into lines that fit, at the largest of a few sizes that takes at most four. */
function setTitle(
  font: Font,
  title: string,
  room: number,
): { readonly lines: readonly string[]; readonly size: number } {
  const attempt = (size: number): readonly string[] => {
    const lines: string[] = [];
    for (const word of title.split(/\s+/u)) {
      const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length > 0 && measure(font, joined, size) <= room) lines[lines.length - 1] = joined;
      else lines.push(word);
    }
    return lines;
  };
  const sizes = [84, 72, 60, 48];
  const size =
    sizes.find((one) => {
      const lines = attempt(one);
      return lines.length <= 4 && lines.every((line) => measure(font, line, one) <= room);
    }) ?? 40;
  return { lines: attempt(size).slice(0, 6), size };
}

/** The picture as SVG. */
export function shareSvg({ title, theme, handbook, drawing, accent }: SharePicture, serif: Font): string {
  const { lines, size } = setTitle(serif, title, 620);
  const top = (height - lines.length * size * 1.12) / 2 + size * 0.8;
  const styles =
    `path,circle{fill:none;stroke:${ink};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}` +
    '.d-soft{stroke:#857e70;stroke-width:1.25}' +
    `.d-accent{stroke:${accent};stroke-width:3}.d-solid{fill:${accent};stroke:${accent}}` +
    `.d-paper{fill:${papers.light}}.d-wash{fill:#f4f1ea}g[fill] path{fill:inherit;stroke:none}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"><style>${styles}</style>` +
    `<rect width="${String(width)}" height="${String(height)}" fill="${papers.light}"/>` +
    `<rect x="${String(margin)}" y="64" width="22" height="22" fill="${accent}"/>` +
    outline(serif, handbook, margin + 38, 86, 32, ink) +
    lines.map((line, index) => outline(serif, line, margin, top + index * size * 1.12, size, ink)).join('') +
    outline(serif, theme, margin, height - 64, 30, '#5a554c') +
    `<g transform="translate(742 170) scale(6)">${svgMarks(drawSmall(drawing))}</g></svg>`
  );
}

/**
 * The picture as PNG, in few colours: a drawing has no more. It is kept between builds as its page is. Looking longer for the best
 * colours would make it a twentieth smaller, in two thirds more time.
 */
export async function sharePng(picture: SharePicture, font: Font): Promise<Uint8Array> {
  const svg = shareSvg(picture, font);
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}
