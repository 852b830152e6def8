import type { AstroIntegration } from 'astro';
import { haltPage } from '../build/halt-page.ts';
import { reportEvent } from '../build/build-events.ts';
import type { Halt } from '../build/build-events.ts';

/** Asked for by a browser that goes to a page; its scripts and pictures are answered as ever. */
const asksForPage = (accept: string | undefined): boolean => accept?.includes('text/html') === true;

/**
 * Tells the command that began a build, or the live server, how far it has come, so that an author reads it in her own
 * language. The live server shows what has to be mended first instead of a page that could not be made.
 */
export function reportBuild(): AstroIntegration {
  let halt: Halt | undefined;
  return {
    name: 'report-build',
    hooks: {
      'astro:build:start': () => {
        reportEvent({ kind: 'read' });
      },
      'astro:build:generated': () => {
        reportEvent({ kind: 'made' });
      },
      'astro:server:setup': ({ server }) => {
        process.on('message', (message: { readonly halt?: Halt }) => {
          halt = message.halt;
        });
        server.middlewares.use((request, response, next) => {
          if (halt === undefined || !asksForPage(request.headers.accept)) {
            next();
            return;
          }
          response.writeHead(503, {
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': 'no-store',
          });
          response.end(haltPage(halt));
        });
      },
      'astro:server:start': ({ address }) => {
        reportEvent({ kind: 'serving', port: address.port });
      },
    },
  };
}
