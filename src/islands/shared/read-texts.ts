import { maxFileLength } from '../../domain/exchange/import.ts';

/**
 * The text of a file that a person chose. One that is far too large is not read: it comes as a text that is
 * just too long, so that the reader refuses it for its size.
 */
async function textOf(file: File): Promise<string> {
  // A character is at most four bytes.
  if (file.size > 4 * maxFileLength) return ' '.repeat(maxFileLength + 1);
  const text = await file.text();
  // The sign for what is no UTF-8; a file may also hold it.
  return text.includes('\uFFFD') ? decoded(await file.arrayBuffer()) : text;
}

/** A file that is perhaps not UTF-8: spreadsheets also save UTF-16, which says so first, and Windows-1252. */
function decoded(content: ArrayBuffer): string {
  const [first, second] = new Uint8Array(content);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
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
