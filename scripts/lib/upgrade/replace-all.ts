import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Replaces files, all or nothing: each new text is written beside its file first; when all are there they take the places
 * of the old ones, and where one cannot, those before it are put back.
 * @param texts new texts by path in the folder
 * @throws what the file system says
 */
export function replaceAll(folder: string, texts: Readonly<Record<string, string>>): void {
  const files = Object.entries(texts).map(([path, text]) => ({
    file: join(folder, path),
    beside: join(folder, `${path}.${String(process.pid)}.new`),
    before: readFileSync(join(folder, path)),
    text,
  }));
  const replaced: typeof files = [];
  try {
    for (const { beside, text } of files) writeFileSync(beside, text, { flag: 'wx' });
    for (const one of files) {
      renameSync(one.beside, one.file);
      replaced.push(one);
    }
  } catch (error) {
    for (const { file, before } of replaced) writeFileSync(file, before);
    for (const { beside } of files) rmSync(beside, { force: true });
    throw error;
  }
}
