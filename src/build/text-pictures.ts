import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from './content-loaders.ts';

/** A digest of the pictures that stand in texts: which text shows which, and what is in its file. */
export function picturesDigest(entries: readonly Entry[]): string {
  const shown = entries.flatMap(({ file, pictures = [] }) =>
    pictures.map((path) => {
      const picture = join(dirname(file), path);
      return [file, path, existsSync(picture) ? hash('sha256', readFileSync(picture), 'base64url') : ''];
    }),
  );
  return hash('sha256', JSON.stringify(shown.sort()), 'base64url');
}
