import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bookListName, bookListText, fileHash, listedBooks } from '../../src/build/books.ts';
import type { MadeBook } from '../../src/build/books.ts';

/** A book that was just made, with its files by their endings. */
export interface NewBook extends Omit<MadeBook, 'files'> {
  /** The name of its files, `handbok`. */
  readonly name: string;
  readonly files: Readonly<Partial<Record<'html' | 'pdf', Uint8Array>>>;
}

/**
 * Puts a book in its folder and on the list there. A book of the same kind goes, and so does every one that was made from
 * other texts, since nobody should find it beside this one.
 * @param folder where books lie
 * @returns the paths of its files
 */
export function addBook(folder: string, { name, files, ...book }: NewBook): string[] {
  const before = listedBooks(folder);
  const isReplaced = (other: MadeBook): boolean =>
    other.content !== book.content ||
    (other.kind === book.kind && other.key === book.key && other.language === book.language);
  const written = Object.entries(files).map(([ending, bytes]) => ({
    path: `${book.language}/${name}.${ending}`,
    bytes: bytes.length,
    sha256: fileHash(bytes),
    data: bytes,
  }));
  const own = new Set(written.map(({ path }) => path));
  for (const { path, sha256 } of before.filter(isReplaced).flatMap((other) => other.files))
    if (!own.has(path)) removeOwn(join(folder, path), sha256);
  mkdirSync(join(folder, book.language), { recursive: true });
  for (const { path, data } of written) writeFileSync(join(folder, path), data);
  const books = [
    ...before.filter((other) => !isReplaced(other)),
    { ...book, files: written.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })) },
  ];
  mkdirSync(dirname(join(folder, bookListName)), { recursive: true });
  writeFileSync(join(folder, bookListName), bookListText(books));
  return written.map(({ path }) => join(folder, path));
}

/** Removes a file that lies there as it was written; what somebody has changed is theirs. */
function removeOwn(file: string, sha256: string): void {
  try {
    if (fileHash(readFileSync(file)) === sha256) rmSync(file);
  } catch {
    // Somebody has taken it away.
  }
}
