import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BookContent } from '../../src/domain/book/book-content.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { attribute, elementsIn, hasClass, innerHtml, readDocument, setAttribute } from './html/tree.ts';
import type { Element, Parent } from './html/tree.ts';

/** A handbook in one language, as a build for the book has made it: its order, and its texts as HTML. */
export interface BookTexts {
  readonly content: BookContent;
  /** The text of an article or a workshop by its address, everything around it left away. */
  readonly textAt: (address: string) => string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Reads the pages that a build for the book has made.
 * @param folder the built site
 * @throws Error where a page is not there, or is not what this code counts on
 */
export function readTexts(folder: string, language: Language): BookTexts {
  const content = JSON.parse(
    readFileSync(join(folder, 'book-content', `${language}.json`), 'utf8'),
  ) as BookContent;
  return {
    content,
    textAt(address) {
      const file = join(folder, address, 'index.html');
      const page = readDocument(readFileSync(file, 'utf8'));
      const body = elementsIn(page).find(
        (part) => hasClass(part, 'body') && isElementOf(part.parentNode, 'article'),
      );
      if (!body)
        throw new Error(
          `${file}: no text was found; the book looks for <article> with an element of class "body".`,
        );
      takePicturesIn(body, folder);
      return innerHtml(body);
    },
  };
}

const isElementOf = (node: Parent | null, name: string): boolean =>
  node !== null && 'tagName' in node && node.tagName === name;

/** Writes the pictures of a text into it, so that it needs no other file. */
function takePicturesIn(body: Element, folder: string): void {
  for (const part of elementsIn(body)) {
    if (part.tagName === 'source') setAttribute(part, 'srcset', undefined);
    if (part.tagName !== 'img') continue;
    const source = attribute(part, 'src') ?? '';
    for (const name of ['srcset', 'sizes', 'loading', 'decoding']) setAttribute(part, name, undefined);
    if (!source.startsWith('/')) continue;
    const file = join(folder, decodeURIComponent(source.replace(/[?#].*$/u, '')));
    const type = mediaTypes[extname(file).toLowerCase()];
    if (type === undefined || !existsSync(file))
      throw new Error(`The picture ${source} could not be taken into the book.`);
    setAttribute(part, 'src', `data:${type};base64,${readFileSync(file).toString('base64')}`);
  }
}
