import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawIco, drawIcon } from '../build/draw-icon.ts';
import { pictureNames } from '../build/picture-names.ts';
import { readSite } from '../build/site-file.ts';

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
};
const typeOf = (file: string): string => types[file.split('.').at(-1) ?? ''] ?? '';

/** The icons that are drawn in the site's colours where the company has none of its own. */
const drawn: readonly Icon[] = [
  { file: 'favicon.svg', type: 'image/svg+xml' },
  { file: 'favicon.ico', type: 'image/x-icon', sizes: '32x32' },
];

/** What a page says of an icon; `file` is a path below the site's base. */
export interface Icon {
  readonly file: string;
  readonly type: string;
  /** For older browsers, so that the others take the first. */
  readonly sizes?: string;
}

/** The pictures of the site. */
export interface SitePictures {
  /** Shown by browsers beside the page's title. */
  readonly icons: readonly Icon[];
  /** Shown where a link to the site is shared; a path below the site's base. */
  readonly share: string | undefined;
}

/** Looks for a company's own pictures. */
export function sitePictures(folder: string): SitePictures {
  const own = (names: readonly string[]): string | undefined =>
    names.find((name) => existsSync(join(folder, name)));
  const icon = own(pictureNames.icon);
  return {
    icons: icon === undefined ? drawn : [{ file: icon, type: typeOf(icon) }],
    share: own(pictureNames.share),
  };
}

/** What one of the site's pictures holds. Read anew each time: in `npm run dev` the company may be choosing. */
async function contents(folder: string, file: string): Promise<string | Uint8Array> {
  if (!drawn.some((icon) => icon.file === file)) return readFile(join(folder, file));
  const { accent } = readSite(folder);
  return file.endsWith('.svg') ? drawIcon(accent) : drawIco(accent.light);
}

function filesOf(folder: string): string[] {
  const { icons, share } = sitePictures(folder);
  return [...icons.map(({ file }) => file), ...(share === undefined ? [] : [share])];
}

/**
 * Lays the site's icon and its share picture beside the pages, and serves them to `npm run dev`.
 * @param folder the content folder
 * @param base the sub-path of the site, with a slash at both ends
 */
export function layPictures(folder: string, base: string): AstroIntegration {
  return {
    name: 'site-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*/u, '');
          const file = filesOf(folder).find((name) => path === `/${name}` || path === base + name);
          if (file === undefined) {
            next();
            return;
          }
          contents(folder, file).then((content) => {
            response.setHeader('Content-Type', typeOf(file));
            response.end(content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const file of filesOf(folder)) {
          await writeFile(join(fileURLToPath(dir), file), await contents(folder, file));
        }
      },
    },
  };
}
