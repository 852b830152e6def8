import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { draftPaths } from '../build/drafts.ts';
import { oldAddresses } from '../build/old-addresses.ts';
import { basePath, bookFolder, contentFolder, searchCacheFolder, showsDrafts } from '../build/settings.ts';
import { readSite } from '../build/site-file.ts';
import { layAttachments } from './attachments.ts';
import { isForBook } from './book-content.ts';
import { legalFiles } from './legal-files.ts';
import { movedPages } from './moved-pages.ts';
import { offerBooks } from './offer-books.ts';
import { searchIndex } from './search-index.ts';
import { serverFiles } from './server-files.ts';
import { layPictures } from './site-pictures.ts';
import { versionFile } from './version-file.ts';

/**
 * The steps that lay files beside the pages, in their order. They ask nothing of Astro that a build of the content alone
 * could not tell them (scripts/lib/content-build/lay-files.ts).
 * @param engine the engine's folder
 */
export function afterPages(engine: string): AstroIntegration[] {
  const site = readSite(contentFolder());
  const { languages } = site;
  const moved = oldAddresses(contentFolder(), basePath(), { languages, drafts: showsDrafts() });
  const drafts = draftPaths(contentFolder());
  return [
    // Which page is the translation of which stands in their heads: this list would tell it by the paths alone, which are
    // words of their languages, and would compare each page with all others.
    sitemap({
      // A preview shows drafts, and tells no crawler of them.
      filter: (page) => !page.includes('/404') && !drafts.some((draft) => page.endsWith(draft)),
    }),
    // A book is made from the pages alone.
    ...(isForBook() ? [] : [searchIndex(searchCacheFolder(), engine)]),
    layPictures(contentFolder(), basePath()),
    layAttachments(contentFolder(), basePath(), languages),
    movedPages(moved, basePath(), site.url),
    serverFiles(basePath(), moved, site.frames),
    versionFile(),
    ...(isForBook() ? [] : [legalFiles(engine)]),
    ...(isForBook() ? [] : [offerBooks(bookFolder(), contentFolder())]),
  ];
}
