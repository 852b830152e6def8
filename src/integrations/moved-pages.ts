import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OldAddress } from '../build/old-addresses.ts';
import { dictionary } from '../i18n/dictionary.ts';

/**
 * The page at an old address, which works on any server: it leads on at once, tells search engines where the page is
 * now, and can be read where a browser does not follow. Addresses are the site's own and hold nothing to escape.
 * @param origin the server's address, for the canonical link
 */
export function movedPage({ language, to }: OldAddress, origin: string): string {
  const { title, action } = dictionary(language).site.moved;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="canonical" href="${new URL(to, origin).href}">
    <meta http-equiv="refresh" content="0; url=${to}">
  </head>
  <body>
    <h1>${title}</h1>
    <p><a href="${to}">${action}</a></p>
  </body>
</html>
`;
}

/**
 * Lays a page at every old address.
 * @param base the sub-path of the site, with a slash at both ends
 * @throws Error that names an old address at which there is a page
 */
export function movedPages(moved: readonly OldAddress[], base: string, origin: string): AstroIntegration {
  return {
    name: 'moved-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const address of moved) {
          const folder = join(fileURLToPath(dir), address.from.slice(base.length));
          const file = join(folder, 'index.html');
          if (existsSync(file)) {
            throw new Error(
              `aliases: ${address.from} is said to be an old address of ${address.to}, but there is a page. Take the alias away, or rename one of the two.`,
            );
          }
          await mkdir(folder, { recursive: true });
          await writeFile(file, movedPage(address, origin));
        }
      },
    },
  };
}
