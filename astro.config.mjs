import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { browserChunks } from './src/build/browser-chunks.ts';
import { clientWake } from './src/integrations/client-wake.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { quietBuild } from './src/integrations/quiet-build.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serverFiles } from './src/integrations/server-files.ts';
import { basePath, cacheFolder, contentFolder, outputFolder } from './src/build/settings.ts';
import { readSite } from './src/build/site-file.ts';
import { layPictures } from './src/integrations/site-pictures.ts';

const site = readSite(contentFolder());

export default defineConfig({
  site: site.url,
  base: basePath(),
  outDir: outputFolder(),
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
  markdown: { syntaxHighlight: false },
  vite: { plugins: [browserChunks()] },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [
    mdx(),
    preact(),
    quietBuild(),
    clientWake(),
    sitemap({
      filter: (page) => !page.includes('/404'),
      i18n: { defaultLocale: site.defaultLanguage, locales: { sv: 'sv', en: 'en' } },
    }),
    searchIndex(),
    contentSecurityPolicy(),
    layPictures(contentFolder(), basePath()),
    serverFiles(basePath()),
  ],
});
