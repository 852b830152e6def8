import { lineHeight } from './scene.ts';
import type { Mark, Scene } from './scene.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.codePointAt(0) ?? 0)};`);

function element(mark: Mark): string {
  if (mark.kind === 'path') return `<path class="d-${mark.tone}" d="${mark.d}"/>`;
  if (mark.kind === 'circle') {
    return `<circle class="d-${mark.tone}" cx="${rounded(mark.x)}" cy="${rounded(mark.y)}" r="${rounded(mark.r)}"/>`;
  }
  const x = rounded(mark.x);
  const lines = mark.lines.map(
    (text, index) => `<tspan x="${x}" y="${rounded(mark.y + index * lineHeight)}">${escaped(text)}</tspan>`,
  );
  return `<text class="d-${mark.style}" text-anchor="${mark.anchor}">${lines.join('')}</text>`;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** A scene as the inside of an SVG element. Classes carry the tones (src/styles/drawings.css). */
export const svgMarks = (scene: Scene): string => scene.marks.map(element).join('');

/** The box of a scene, as SVG's `viewBox`, with room for the width of its lines. */
export const viewBox = ({ width, height }: Scene): string =>
  `-2 -2 ${rounded(width + 4)} ${rounded(height + 4)}`;
