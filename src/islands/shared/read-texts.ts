import { maxFileLength } from '../../domain/exchange/import.ts';

/**
 * The texts of files that a person chose. One that is far too large is not read: it comes as a text that is
 * just too long, so that the reader refuses it for its size.
 */
export function readTexts(
  files: FileList | null | undefined,
): Promise<{ readonly name: string; readonly content: string }[]> {
  return Promise.all(
    Array.from(files ?? [], async (file) => ({
      name: file.name,
      // A character is at most four bytes.
      content: file.size > 4 * maxFileLength ? ' '.repeat(maxFileLength + 1) : await file.text(),
    })),
  );
}
