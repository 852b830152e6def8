import mammoth from 'mammoth';
import sharp from 'sharp';
import type { Loss } from './losses.ts';
import { openWord } from './open-word.ts';
import type { WordProblem } from './open-word.ts';
import { toBlocks } from './to-blocks.ts';
import type { Blocks } from './to-blocks.ts';

/** A picture is shown at the width of a column; larger files only make readers wait. The check asks for the same. */
const maxBytes = 2_000_000;
const maxWidth = 1600;

/** How the kinds of pictures that browsers show are called. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** What is done to the styles of Word: titles and lists of contents are told apart, what looks bold by style is not. */
const styles = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='toc ${String(level)}'] => !`),
  "p[style-name='TOC Heading'] => !",
  'comment-reference => !',
];

/** A Word document, read. */
export interface Word extends Blocks {
  /** The pictures, by the name of the file that they are written to. */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** The words of every paragraph. */
  readonly paragraphs: readonly string[];
}

/**
 * Reads a Word document.
 * @param bytes the file
 * @param picture what the names of its pictures begin with
 * @returns the document, or why it cannot be read
 */
export async function readWord(bytes: Uint8Array, picture: string): Promise<Word | WordProblem> {
  const opened = openWord(bytes);
  if (typeof opened === 'string') return opened;
  const pictures: Record<string, Uint8Array> = {};
  const losses: Loss[] = [...opened.losses];
  let seen = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    seen += 1;
    const ending = endings[image.contentType];
    const name = `${picture}-${String(seen)}.${ending ?? 'png'}`;
    const lost = (why: 'kind' | 'size' | 'remote' | 'damaged', found: string): { src: string } => {
      losses.push({ kind: 'picture', name, why, found });
      return { src: '' };
    };
    if (ending === undefined) return lost('kind', image.contentType.replace(/^image\/(?:x-)?/u, ''));
    const original = await image.readAsBuffer().catch(() => undefined);
    if (original === undefined) return lost('remote', '');
    const fitted = original.length <= maxBytes ? original : await smaller(original);
    if (fitted === undefined) return lost('damaged', '');
    if (fitted.length > maxBytes) return lost('size', (fitted.length / 1_000_000).toFixed(1));
    if (fitted !== original) losses.push({ kind: 'smallerPicture', name });
    pictures[name] = fitted;
    return { src: `./${name}` };
  });
  const result = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, convertImage, ignoreEmptyParagraphs: true },
    )
    .catch(() => undefined);
  if (result === undefined) return 'damaged';
  const html = result.value.replaceAll(/<img(?: [^>]*)? src="" ?\/>/gu, '');
  const blocks = toBlocks(html);
  return {
    ...blocks,
    losses: [...losses, ...blocks.losses],
    pictures,
    paragraphs: opened.paragraphs,
  };
}

/** The picture at the width of a column; undefined where it cannot be read. */
function smaller(original: Buffer): Promise<Buffer | undefined> {
  return sharp(original)
    .resize({ width: maxWidth, withoutEnlargement: true })
    .toBuffer()
    .catch(() => undefined);
}
