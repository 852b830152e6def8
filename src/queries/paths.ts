import { getEntry } from 'astro:content';
import type { LearningPath } from '../components/views.ts';
import type { PathStep } from '../domain/paths.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/languages.ts';
import { routes } from '../i18n/site-routes.ts';
import { getArticles, getDraftKeys } from './articles.ts';
import { remember } from './remember.ts';
import { getSite, isOn } from './site.ts';
import { getWorkshops } from './workshops.ts';

/** The learning paths of a language, in the order of paths.yaml. */
export const getPaths = remember(async (language: Language): Promise<readonly LearningPath[]> => {
  const [site, entry, articles, workshops, drafts] = await Promise.all([
    getSite(),
    getEntry('paths', 'paths'),
    getArticles(language),
    getWorkshops(language),
    getDraftKeys(undefined),
  ]);
  const titles = dictionary(language).site.pages;
  const all = (entry?.data.paths ?? []).map((path): LearningPath => ({
    id: path.id,
    ...path[language],
    steps: path.steps.flatMap(({ article, page, workshop, why }): PathStep[] => {
      if (page !== undefined) {
        const url = routes.page(language, page);
        const step = { id: `page:${page}`, title: titles[page], url, why: why[language], minutes: undefined };
        return isOn(site, page) ? [step] : [];
      }
      const kind = article === undefined ? 'workshop' : 'article';
      const key = article ?? workshop;
      const found = (kind === 'article' ? articles : workshops).find((one) => one.key === key);
      if (found) {
        const { title, url, minutes } = found;
        return [{ id: `${kind}:${found.key}`, title, url, why: why[language], minutes }];
      }
      // A workshop may be off with the part of the site that it needs; an article is there, a draft, or misspelt.
      if (kind === 'workshop' || drafts.has(key ?? '')) return [];
      throw new Error(
        `content/paths.yaml: "${path.id}" names the article "${key ?? ''}", which is not there.`,
      );
    }),
  }));
  // Nothing to read yet: every step is a draft, or needs a part of the site that is off.
  return all.filter(({ steps }) => steps.length > 0);
});
