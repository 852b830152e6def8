import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fallbackFaces, fontTokens } from './fallback-fonts.ts';

const require = createRequire(import.meta.url);
const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzåäöÅÄÖéÉ';
// Among them what is not seen: the space that does not break, and the hyphen that shows where a word does.
const marks = ' !"\'()*+,-./:;?&%€§·–—‘’“”…−\u00A0\u00AD';
const text = letters + digits + marks;
/** The figures that tables and headings ask for, and pairs of letters set closer; italics do without the pairs. */
const [upright, sloped] = [
  ['kern', 'liga', 'lnum', 'tnum'],
  ['liga', 'lnum'],
];

/** A font that pages load: as many letters as Swedish and English need, in the weights that the styles ask for. */
interface Cut {
  readonly name: string;
  readonly family: 'Newsreader Variable' | 'Source Sans 3 Variable';
  readonly style: 'normal' | 'italic';
  /** What `font-weight` may say for this font to be taken. */
  readonly weights: string;
  readonly letters: string;
  /** What is kept of the weights of the original. */
  readonly axis: number | { readonly min: number; readonly max: number };
  readonly features: readonly string[];
}

/** Together at most 50 KB; tests/e2e/weight.spec.ts weighs what an article loads. */
export const cuts: readonly Cut[] = [
  { name: 'serif', family: 'Newsreader Variable', style: 'normal', weights: '400 800', letters: text, axis: { min: 400, max: 600 }, features: upright },
  { name: 'serif-italic', family: 'Newsreader Variable', style: 'italic', weights: '200 800', letters: text, axis: 400, features: sloped },
  // The large thin numerals, and apart from them the words that may stand beside one.
  { name: 'serif-thin-figures', family: 'Newsreader Variable', style: 'normal', weights: '200 399', letters: digits, axis: 300, features: upright },
  { name: 'serif-thin', family: 'Newsreader Variable', style: 'normal', weights: '200 399', letters: letters + marks, axis: 300, features: upright },
  { name: 'sans', family: 'Source Sans 3 Variable', style: 'normal', weights: '200 900', letters: `${text}#=<>[]_@$½×↑›•`, axis: { min: 400, max: 640 }, features: upright },
  { name: 'sans-italic', family: 'Source Sans 3 Variable', style: 'italic', weights: '200 900', letters: text, axis: 400, features: sloped },
]; // prettier-ignore

/** The original of a cut, which has every Latin letter in every weight. */
const originalOf = ({ family, style }: Cut): string =>
  family === 'Newsreader Variable'
    ? `@fontsource-variable/newsreader/files/newsreader-latin-wght-${style}.woff2`
    : `@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`;

/** Code points as `unicode-range` has them, in order and run together. */
export function unicodeRange(points: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}

const pointsOf = (chars: string): number[] => Array.from(chars, (char) => char.codePointAt(0) ?? 0);

/** What the originals have, as their publisher says. */
const latin: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2bb, 0x2bc], [0x2c6, 0x2c6], [0x2da, 0x2da], [0x2dc, 0x2dc],
  [0x304, 0x304], [0x308, 0x308], [0x329, 0x329], [0x2000, 0x206f], [0x20ac, 0x20ac], [0x2122, 0x2122],
  [0x2191, 0x2191], [0x2193, 0x2193], [0x2212, 0x2212], [0x2215, 0x2215], [0xfeff, 0xfeff], [0xfffd, 0xfffd],
]; // prettier-ignore

/** What only the original has. */
function rest(chars: string): string {
  const own = new Set(pointsOf(chars));
  const all = latin.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => from + step));
  return unicodeRange(all.filter((point) => !own.has(point)));
}

const face = ({ family, style, weights }: Cut, url: string, range: string): string =>
  `@font-face{font-family:'${family}';font-style:${style};font-weight:${weights};font-display:swap;src:url('${url}') format('woff2');unicode-range:${range}}`;

/** The faces of the fonts. A sign that a cut lacks is fetched from the original, where a page has it. */
export function fontFaces(): string {
  const groups = Object.values(Object.groupBy(cuts, (cut) => originalOf(cut) + cut.weights));
  return groups
    .flatMap((group = []) => {
      const [first] = group;
      if (!first) return [];
      const all = group.map((cut) => cut.letters).join('');
      return [
        face(first, originalOf(first), rest(all)),
        ...group.map((cut) => face(cut, `./${cut.name}.woff2`, unicodeRange(pointsOf(cut.letters)))),
      ];
    })
    .join('\n');
}

/** All that `fonts.css` holds. */
const styles = (): string => [fontFaces(), fallbackFaces(), fontTokens()].join('\n');

/** Names all that the fonts are made of. */
function keyOfFonts(): string {
  const version = (name: string): unknown =>
    (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version?: unknown })
      .version;
  const packages = [
    '@fontsource-variable/newsreader',
    '@fontsource-variable/source-sans-3',
    'subset-font',
  ].map(version);
  return createHash('sha256')
    .update(JSON.stringify([cuts, styles(), packages]))
    .digest('hex')
    .slice(0, 16);
}

/** The fonts of the engine, which `node scripts/fonts.ts` makes. */
export const engineFontsFolder = join(import.meta.dirname, '..', 'styles', 'fonts');

/**
 * The fonts with the styles that name them: those that lie in the engine or, where one of their packages is of another version, those
 * that are made from it once, in two seconds.
 * @param folder where they are made; it may be emptied at any time
 * @param ready where they may lie already
 * @returns the folder in which `fonts.css` and the fonts lie
 */
export async function makeSiteFonts(folder: string, ready = engineFontsFolder): Promise<string> {
  const key = keyOfFonts();
  const place = [ready, folder].map((one) => join(one, key)).find((one) => existsSync(one));
  if (place !== undefined) return place;
  const made = join(folder, key);
  const half = `${made}.${String(process.pid)}`;
  mkdirSync(half, { recursive: true });
  // A megabyte of WebAssembly, which is not read where the fonts are there.
  const { default: subsetFont } = await import('subset-font');
  for (const cut of cuts) {
    const font = await subsetFont(readFileSync(require.resolve(originalOf(cut))), cut.letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: cut.axis },
      keepFeatures: cut.features,
      noHinting: true,
    });
    writeFileSync(join(half, `${cut.name}.woff2`), font);
  }
  writeFileSync(join(half, 'fonts.css'), styles());
  try {
    renameSync(half, made);
  } catch {
    // Another build was quicker.
    rmSync(half, { recursive: true, force: true });
  }
  return made;
}
