import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The cuts that the book is set in. The site has variable fonts; a browser draws those as pictures in a PDF, and only plain cuts as fonts. */
const cuts = [
  {
    family: 'Book Serif',
    file: 'newsreader/files/newsreader-latin-wght-normal.woff2',
    weight: 300,
    style: 'normal',
  },
  {
    family: 'Book Serif',
    file: 'newsreader/files/newsreader-latin-wght-normal.woff2',
    weight: 500,
    style: 'normal',
  },
  {
    family: 'Book Serif',
    file: 'newsreader/files/newsreader-latin-wght-italic.woff2',
    weight: 400,
    style: 'italic',
  },
  {
    family: 'Book Serif',
    file: 'newsreader/files/newsreader-latin-wght-normal.woff2',
    weight: 400,
    style: 'normal',
  },
  {
    family: 'Book Sans',
    file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weight: 400,
    style: 'normal',
  },
  {
    family: 'Book Sans',
    file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weight: 640,
    style: 'normal',
  },
  {
    family: 'Book Sans',
    file: 'source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
    weight: 400,
    style: 'italic',
  },
] as const;

/** Letters that every book is given, whatever is in it, so that its running heads and page numbers are never without. */
const always = ' 0123456789.,–-·()sp\u00A0\u00AD';

const require = createRequire(import.meta.url);

/**
 * The fonts of a book as styles, written into it: each cut with no more than the letters that the book has.
 * @param text everything that the book may show
 */
export async function fontStyles(text: string): Promise<string> {
  const letters = [...new Set(text + always)].sort().join('');
  const faces = await Promise.all(
    cuts.map(async ({ family, file, weight, style }) => {
      const font = await subsetFont(
        await readFile(require.resolve(`@fontsource-variable/${file}`)),
        letters,
        { targetFormat: 'woff2', variationAxes: { wght: weight } },
      );
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`;
    }),
  );
  return faces.join('\n');
}
