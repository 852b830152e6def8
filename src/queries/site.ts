import { getEntry } from 'astro:content';
import { liveEdition } from '../build/live-content.ts';
import { contentFolder } from '../build/settings.ts';
import type { SiteView, Translations } from '../components/views.ts';
import { missingPart } from '../domain/site-parts.ts';
import type { PageName } from '../i18n/routes.ts';
import { routes } from '../i18n/site-routes.ts';
import { sitePictures } from '../integrations/site-pictures.ts';
import type { Site } from '../schemas/site.ts';

/** The company's settings. */
export const getSite = async (): Promise<Site & SiteView> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return { ...entry.data, pictures: sitePictures(contentFolder()) };
};

/** Whether pages are made for somebody who writes, and not to be published: nothing that is made then is kept. */
export const isLive = (): boolean => !import.meta.env.PROD || liveEdition() !== undefined;

/** Whether site.yaml has a page on. `Frame.pages` says whether it also has something to show. */
export function isOn(site: SiteView, page: PageName): boolean {
  return missingPart(page, site.parts) === undefined;
}

/** The address of a page in each published language; empty where the page is off. */
export function translationsOfPage(site: SiteView, page: PageName): Translations {
  if (!isOn(site, page)) return {};
  return Object.fromEntries(site.languages.map((language) => [language, routes.page(language, page)]));
}
