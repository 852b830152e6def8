import { copyFile, mkdir } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attachmentAt, attachmentFolder, usedAttachments } from '../build/attachments.ts';
import { showsDrafts } from '../build/settings.ts';
import { attachmentKinds } from '../domain/attachments/kinds.ts';
import type { Language } from '../i18n/languages.ts';

/**
 * Lays the files that texts lead to beside the pages, and serves them to `npm run dev`.
 * @param folder the content folder
 * @param base the sub-path of the site, with a slash at both ends
 */
export function layAttachments(
  folder: string,
  base: string,
  languages: readonly Language[],
): AstroIntegration {
  return {
    name: 'attachments',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').replace(/\?.*/u, ''));
          const start = [base, '/'].map((one) => one + attachmentFolder).find((one) => path.startsWith(one));
          const inside = start === undefined ? '' : path.slice(start.length);
          const attachment = attachmentAt(folder, dirname(inside), `./${inside.split('/').at(-1) ?? ''}`);
          if (start === undefined || !attachment) {
            next();
            return;
          }
          response.setHeader('Content-Type', attachmentKinds[attachment.ending].type);
          createReadStream(join(folder, attachment.path)).pipe(response);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const { path } of usedAttachments(folder, { languages, drafts: showsDrafts() })) {
          const file = join(fileURLToPath(dir), attachmentFolder, path);
          await mkdir(dirname(file), { recursive: true });
          await copyFile(join(folder, path), file);
        }
      },
    },
  };
}
