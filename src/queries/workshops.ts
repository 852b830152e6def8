import { getCollection, getEntry } from 'astro:content';
import { outsideDigest } from '../build/digest.ts';
import type { Workshop } from '../components/views.ts';
import { runningClock } from '../domain/time/running-clock.ts';
import { createFormats } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { routes } from '../i18n/site-routes.ts';
import { titleOf } from './articles.ts';
import { createEditorialFacts } from './editorial-facts.ts';
import { remember } from './remember.ts';
import { getSite, isOn } from './site.ts';

/** The workshops of a language, in order; those that need a part of the site that is off are left out. */
export const getWorkshops = remember(async (language: Language): Promise<readonly Workshop[]> => {
  const [site, entries, translations] = await Promise.all([
    getSite(),
    getCollection('workshops'),
    getEntry('translations', 'translations'),
  ]);
  const editorialFacts = createEditorialFacts(site, {
    entries,
    declared: translations?.data.workshops ?? {},
    address: routes.workshop,
  });
  const { compare } = createFormats(language, site.currency);
  return entries
    .filter(({ id, data }) => id.startsWith(`${language}/`) && data.needs.every((part) => isOn(site, part)))
    .sort((a, b) => a.data.order - b.data.order || compare(a.data.title, b.data.title))
    .map((entry): Workshop => {
      const { agenda, ...data } = entry.data;
      const slug = entry.id.slice(language.length + 1);
      const clock = runningClock(agenda.map(({ minutes }) => minutes));
      return {
        ...data,
        ...editorialFacts(entry),
        title: titleOf(data, language),
        language,
        slug,
        url: routes.workshop(language, slug),
        agenda: clock.map((stretch, index) => ({ ...stretch, title: agenda[index]?.title ?? '' })),
        entry: outsideDigest(entry),
      };
    });
});
