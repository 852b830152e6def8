import type { AstroIntegration } from 'astro';
import { devErrorHtml } from '../build/dev-error-html.ts';
import { reportEvent } from '../build/build-events.ts';
import type { DevErrorPage } from '../build/build-events.ts';

/** Asked for by a browser that goes to a page; its scripts and pictures are answered as ever. */
export const asksForPage = (accept: string | undefined): boolean => accept?.includes('text/html') === true;

/**
 * Tells the command that began a build, or the live server, how far it has come, so that an author reads it in her own
 * language. The live server shows what has to be mended first instead of a page that could not be made.
 */
export function reportBuild(): AstroIntegration {
  let errorPage: DevErrorPage | undefined;
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
        process.on('message', (message: { readonly errorPage?: DevErrorPage }) => {
          errorPage = message.errorPage;
        });
        // Whoever began it was killed: a server that nobody can stop any more would keep its port.
        process.once('disconnect', () => {
          process.exit();
        });
        server.middlewares.use((request, response, next) => {
          if (errorPage === undefined || !asksForPage(request.headers.accept)) {
            next();
            return;
          }
          response.writeHead(503, {
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': 'no-store',
          });
          response.end(devErrorHtml(errorPage));
        });
      },
      'astro:server:start': ({ address }) => {
        reportEvent({ kind: 'serving', port: address.port });
      },
    },
  };
}
