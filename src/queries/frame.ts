import { getCollection } from 'astro:content';
import type { Frame } from '../components/views.ts';
import type { Language } from '../i18n/languages.ts';
import { pageNames } from '../i18n/routes.ts';
import { getThemes } from './articles.ts';
import { getPaths } from './paths.ts';
import { remember } from './remember.ts';
import { getSite, isOn } from './site.ts';
import { getWorkshops } from './workshops.ts';

/** What the layout shows around every page of a language. */
export const getFrame = remember(async (language: Language): Promise<Frame> => {
  const [site, themes, paths, workshops, terms, sources] = await Promise.all([
    getSite(),
    getThemes(language),
    getPaths(language),
    getWorkshops(language),
    getCollection('glossary'),
    getCollection('sources'),
  ]);
  const { assessment, calculator, register } = site.parts;
  return {
    site,
    language,
    themes: themes.map(({ key, title, url }) => ({ key, title, url })),
    pages: pageNames.filter((page) => {
      if (page === 'paths') return paths.length > 0;
      if (page === 'workshops') return workshops.length > 0;
      if (page === 'glossary') return terms.length > 0;
      if (page === 'methods') return assessment || calculator || register || sources.length > 0;
      return isOn(site, page);
    }),
  };
});
