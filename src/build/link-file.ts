import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Lays a file in a second place without writing it again, where the file system can do that, and as a copy where it cannot:
 * to another disk, or on a disk without hard links. Who changes one of the two in place changes both, so what is kept for
 * later is known by its hash.
 * @param to must not exist yet; its folder is made
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}
