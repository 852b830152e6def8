import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that is there whole or not at all. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const half = `${file}.${String(process.pid)}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(half, content);
  renameSync(half, file);
}
