import { preactWithoutBabel } from './src/integrations/preact-without-babel.ts';
import sitemap from '@astrojs/sitemap';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { assetName } from './src/build/asset-names.ts';
import { browserChunks } from './src/build/browser-chunks.ts';
import { bookContent, isForBook } from './src/integrations/book-content.ts';
import { clientWake } from './src/integrations/client-wake.ts';
import { pageCache } from './src/integrations/page-cache.ts';
import { offerBooks } from './src/integrations/offer-books.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serverFiles } from './src/integrations/server-files.ts';
import { oldAddresses } from './src/build/old-addresses.ts';
import {
  basePath,
  bookFolder,
  cacheFolder,
  contentFolder,
  outputFolder,
  showsDrafts,
} from './src/build/settings.ts';
import { readSite } from './src/build/site-file.ts';
import { makeSiteFonts } from './src/build/site-fonts.ts';
import { layAttachments } from './src/integrations/attachments.ts';
import { legalFiles } from './src/integrations/legal-files.ts';
import { movedPages } from './src/integrations/moved-pages.ts';
import { versionFile } from './src/integrations/version-file.ts';
import { safeOutput } from './src/integrations/safe-output.ts';
import { layPictures } from './src/integrations/site-pictures.ts';
import { tellAuthor } from './src/integrations/tell-author.ts';

const site = readSite(contentFolder());
const fonts = await makeSiteFonts(join(import.meta.dirname, '.astro', 'fonts'));
const moved = oldAddresses(contentFolder(), basePath(), {
  languages: site.languages,
  drafts: showsDrafts(),
});

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
      // A font is a file, however small: the site's policy permits none in a style sheet.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rolldownOptions: { output: { assetFileNames: assetName } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { assetFileNames: assetName } } } },
    },
  },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [
    tellAuthor(),
    preactWithoutBabel(),
    clientWake(),
    pageCache({
      pages: join(cacheFolder(), 'pages'),
      content: join(cacheFolder(), 'data-store.json'),
      engine: import.meta.dirname,
    }),
    sitemap({
      filter: (page) => !page.includes('/404'),
      i18n: { defaultLocale: site.defaultLanguage, locales: { sv: 'sv', en: 'en' } },
    }),
    bookContent(),
    // A book is made from the pages alone.
    ...(isForBook() ? [] : [searchIndex()]),
    layPictures(contentFolder(), basePath()),
    layAttachments(contentFolder(), basePath(), site.languages),
    movedPages(moved, basePath(), site.url),
    serverFiles(basePath(), moved, site.frames),
    versionFile(),
    ...(isForBook() ? [] : [legalFiles(import.meta.dirname, join(import.meta.dirname, '.astro'))]),
    ...(isForBook() ? [] : [offerBooks(bookFolder(), contentFolder())]),
    safeOutput({ out: outputFolder(), content: contentFolder(), project: import.meta.dirname }),
  ],
});
