import { maxFileLength } from '../../domain/exchange/import.ts';

/**
 * The text of a file that a person chose. One that is far too large is not read: it comes as a text that is
 * just too long, so that the reader refuses it for its size.
 */
async function textOf(file: File): Promise<string> {
  // A character is at most four bytes.
  return file.size > 4 * maxFileLength ? ' '.repeat(maxFileLength + 1) : file.text();
}

/** A chosen file as a store takes it; `content` is null where the browser could not read it. */
export interface OpenedFile {
  readonly name: string;
  readonly content: string | null;
}

/** Opens a file that may have been moved or changed since it was chosen, or lie on a disk that is gone. */
export async function openFile(file: File): Promise<OpenedFile> {
  return { name: file.name, content: await textOf(file).catch(() => null) };
}

/** The texts of files that a person chose; rejects where one of them cannot be read. */
export function readTexts(
  files: FileList | null | undefined,
): Promise<{ readonly name: string; readonly content: string }[]> {
  return Promise.all(
    Array.from(files ?? [], async (file) => ({ name: file.name, content: await textOf(file) })),
  );
}
