import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { Language } from '../i18n/languages.ts';

/** What a book is of: the whole handbook, a theme, a learning path, or a workshop with all that is handed out in it. */
const bookKinds = ['whole', 'theme', 'path', 'workshop'] as const;
export type BookKind = (typeof bookKinds)[number];

const bookFile = z.object({
  /** Below the folder of books, with slashes: `sv/handbok.pdf`. */
  path: z.string().regex(/^(?:sv|en)\/[\w-]+\.(?:html|pdf)$/u),
  bytes: z.number().int().nonnegative(),
  sha256: z.string(),
});

const madeBook = z.object({
  kind: z.enum(bookKinds),
  /** The key of the theme, path or workshop; empty for the whole. */
  key: z.string(),
  language: z.enum(['sv', 'en']),
  pages: z.number().int().positive(),
  /** The fingerprint of the content that it was made from. */
  content: z.string(),
  files: z.array(bookFile),
});
export type MadeBook = z.infer<typeof madeBook>;

/** The list of books in their folder. */
export const bookListName = 'books.json';
const bookList = z.object({
  format: z.literal('trust-playbook-books'),
  version: z.literal(1),
  books: z.array(madeBook),
});

/** The folders of books on the site, below the language: other sites may link to them. */
export const bookSegments: Readonly<Record<Language, string>> = { sv: 'bok', en: 'book' };

const names: Readonly<Record<Language, Readonly<Record<BookKind, string>>>> = {
  sv: { whole: 'handbok', theme: 'tema', path: 'larvag', workshop: 'workshop' },
  en: { whole: 'handbook', theme: 'theme', path: 'path', workshop: 'workshop' },
};

/** The name of a book's files, without an ending: `handbok`, `larvag-nyanstalld`. */
export const bookName = (language: Language, kind: BookKind, slug: string | undefined): string =>
  slug === undefined ? names[language][kind] : `${names[language][kind]}-${slug}`;

/** What operating systems leave in a folder, which is no content. */
const systemFiles = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/iu;

/**
 * A hash of everything in a content folder. A book of other texts than those of today has another one.
 * @param folder the content folder
 */
export function contentFingerprint(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(folder, file).split(sep).join('/') }))
    .filter(({ path }) => !systemFiles.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { file, path } of files) {
    const bytes = readFileSync(file);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** A hash of a file, as the list of books has it. */
export const fileHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The books that a folder's list names; none where there is no list, or one that a person has changed. */
export function listedBooks(folder: string): MadeBook[] {
  const file = join(folder, bookListName);
  if (!existsSync(file)) return [];
  try {
    return bookList.parse(JSON.parse(readFileSync(file, 'utf8'))).books;
  } catch {
    return [];
  }
}

/** Books of a folder, by whether they may be handed out. */
export interface BooksOfFolder {
  /** Made from the texts of today, and lying there as they were made. */
  readonly fresh: readonly MadeBook[];
  /** Made from other texts, or changed or gone since. */
  readonly stale: readonly MadeBook[];
}

/**
 * Which books may be handed out with the texts of a content folder.
 * @param folder where the books lie
 * @param content the content folder
 */
export function booksOf(folder: string, content: string): BooksOfFolder {
  const books = listedBooks(folder);
  if (books.length === 0) return { fresh: [], stale: [] };
  const fingerprint = contentFingerprint(content);
  const isFresh = (book: MadeBook): boolean =>
    book.content === fingerprint &&
    book.files.every(({ path, sha256 }) => {
      const file = join(folder, path);
      return existsSync(file) && fileHash(readFileSync(file)) === sha256;
    });
  const fresh = books.filter(isFresh);
  return { fresh, stale: books.filter((book) => !fresh.includes(book)) };
}

/** The list of books as a file. */
export const bookListText = (books: readonly MadeBook[]): string =>
  `${JSON.stringify({ format: 'trust-playbook-books', version: 1, books }, null, 2)}\n`;
