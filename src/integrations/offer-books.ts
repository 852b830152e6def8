import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bookSegments, booksOf } from '../build/books.ts';
import { reportEvent } from '../build/build-events.ts';

/**
 * Lays the books that `npm run book` has made beside the pages, where home, learning paths and workshops link to them. A book
 * of other texts than those that are published stays where it is, and the build says so.
 * @param folder where the books lie
 * @param content the content folder
 */
export function offerBooks(folder: string, content: string): AstroIntegration {
  return {
    name: 'books',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { fresh, stale } = booksOf(folder, content);
        for (const { language, files } of fresh) {
          for (const { path } of files) {
            const place = join(fileURLToPath(dir), language, bookSegments[language], basename(path));
            mkdirSync(dirname(place), { recursive: true });
            copyFileSync(join(folder, path), place);
          }
        }
        reportEvent({ kind: 'books', offered: fresh.length, stale: stale.length, folder });
        if (fresh.length > 0) logger.info(`${fresh.length} books are offered beside the pages`);
        if (stale.length > 0)
          logger.warn(
            `${stale.length} books in ${folder} are of other texts than these, and are not offered. ` +
              'Make them again with npm run book, then build.',
          );
      },
    },
  };
}
