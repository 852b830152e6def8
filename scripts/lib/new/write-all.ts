import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes new files and replaces one, all or nothing: when one cannot be written, those before it are taken away.
 * @param created texts of new files by path in the folder; an existing file is never overwritten
 * @param replaced path and text of the file that is replaced last
 * @throws what the file system says
 */
export function writeAll(
  folder: string,
  created: Readonly<Record<string, string | Uint8Array>>,
  replaced: { readonly path: string; readonly text: string },
): void {
  const written: string[] = [];
  try {
    for (const [path, text] of Object.entries(created)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
    writeFileSync(join(folder, replaced.path), replaced.text);
  } catch (error) {
    for (const file of written) rmSync(file);
    throw error;
  }
}
