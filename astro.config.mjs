import { preactWithoutBabel } from './src/integrations/preact-without-babel.ts';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { assetName, scriptName } from './src/build/asset-names.ts';
import { compilesTo } from './src/build/compiled-program.ts';
import { browserChunks } from './src/build/browser-chunks.ts';
import { afterPages } from './src/integrations/after-pages.ts';
import { bookContent, isForBook } from './src/integrations/book-content.ts';
import { clientHydrate } from './src/integrations/client-hydrate.ts';
import { freshContent } from './src/integrations/fresh-content.ts';
import { pageCache } from './src/integrations/page-cache.ts';
import {
  basePath,
  cacheFolder,
  contentFolder,
  pageCacheFolder,
  programCacheFolder,
  outputFolder,
} from './src/build/settings.ts';
import { bundledSite } from './src/build/program-key.ts';
import { makeSiteFonts } from './src/build/site-fonts.ts';
import { safeOutput } from './src/integrations/safe-output.ts';
import { reportBuild } from './src/integrations/report-build.ts';

const site = bundledSite();
const fonts = await makeSiteFonts(join(import.meta.dirname, '.astro', 'fonts'));

export default defineConfig({
  site: site.url,
  base: basePath(),
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  // Lossless: the default drops the space between inline elements that stand on two lines.
  compressHTML: true,
  // Small sheets stand in the page, which its content security policy allows by their hashes: fewer requests.
  build: { inlineStylesheets: 'auto', assets: 'assets' },
  i18n: {
    locales: ['sv', 'en'],
    defaultLocale: site.defaultLanguage,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  vite: {
    resolve: { alias: { '@site-fonts': fonts } },
    plugins: [browserChunks()],
    // A worker in modules: the reader of workbooks loads only when one is opened.
    worker: { format: 'es' },
    build: {
      // A font is a file, however small: the site's policy permits none in a style sheet. The sheet of a kind of page stands in
      // the page, which then has the rules of its own components alone (unused-styles.ts), and one request less before it is seen.
      assetsInlineLimit: (file, content) =>
        file.endsWith('.woff2') ? false : file.endsWith('.css') ? content.length < 7000 : undefined,
      rolldownOptions: { output: { assetFileNames: assetName } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              assetFileNames: assetName,
              entryFileNames: scriptName,
              chunkFileNames: scriptName,
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [
    reportBuild(),
    freshContent(),
    preactWithoutBabel(),
    clientHydrate(),
    pageCache({
      pages: pageCacheFolder(),
      program: isForBook() ? undefined : (compilesTo() ?? programCacheFolder()),
      content: join(cacheFolder(), 'data-store.json'),
      engine: import.meta.dirname,
    }),
    bookContent(),
    ...afterPages(import.meta.dirname),
    safeOutput({ out: outputFolder(), content: contentFolder(), project: import.meta.dirname }),
  ],
});
