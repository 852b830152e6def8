import type { AstroIntegration } from 'astro';
import { setting } from '../build/settings.ts';

/** Whether this build is made for `npm run book`, which reads its pages, and not to be published. */
export const isForBook = (): boolean => setting('PLAYBOOK_BOOK', '') !== '';

/** Adds to a build for `npm run book` what the book needs beside the pages: `/book-content/sv.json`. */
export function bookContent(): AstroIntegration {
  return {
    name: 'book-content',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!isForBook()) return;
        injectRoute({
          pattern: '/book-content/[language].json',
          entrypoint: new URL('../book/content.json.ts', import.meta.url),
        });
      },
    },
  };
}
