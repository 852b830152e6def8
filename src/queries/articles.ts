import { getCollection, getEntry } from 'astro:content';
import { outsideDigest } from '../build/digest.ts';
import { draftsIn } from '../build/drafts.ts';
import { contentFolder, showsDrafts } from '../build/settings.ts';
import type { Article, Theme } from '../components/views.ts';
import { firstDrawing } from '../domain/drawing/read-drawing.ts';
import { longReads, readingMinutes } from '../domain/text/reading-time.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { createFormats } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { routes } from '../i18n/site-routes.ts';
import { createEditorialFacts } from './editorial-facts.ts';
import { rememberTexts } from '../build/remember-texts.ts';
import { remember } from './remember.ts';
import { getSite } from './site.ts';

/** The keys of texts that are being written in a language: others may name them before there is a page. */
export const getDraftKeys = remember(async (): Promise<ReadonlySet<string>> => {
  if (!showsDrafts()) return new Set(draftsIn(contentFolder()).flatMap(({ key }) => key ?? []));
  // They have been read with the others: the live server need not read all texts again after each edit.
  const [articles, workshops] = await Promise.all([getCollection('articles'), getCollection('workshops')]);
  return new Set([...articles, ...workshops].flatMap(({ data }) => (data.draft ? data.key : [])));
});

/** How long texts take to read, by what they say. */
const minutesToRead = rememberTexts(readingMinutes);

/** The title, and before it that the text is a draft: so every list that shows one says so. */
export const titleOf = ({ title, draft }: { title: string; draft: boolean }, language: Language): string =>
  draft ? `${dictionary(language).editorial.draft}: ${title}` : title;

/** Where each name first stands in a list. */
function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!places.has(name)) places.set(name, index);
  return places;
}

/** All articles of a language, in the order of the handbook. */
export const getArticles = remember(async (language: Language): Promise<readonly Article[]> => {
  const [site, entries, translations] = await Promise.all([
    getSite(),
    getCollection('articles'),
    getEntry('translations', 'translations'),
  ]);
  const editorialFacts = createEditorialFacts(site, {
    entries,
    declared: translations?.data.articles ?? {},
    address: routes.article,
  });
  // Asked for at every comparison: no list is gone through there.
  const themeOrder = placesOf(site.themes.map((theme) => theme.key));
  const order = placesOf(site.themes.flatMap((theme) => theme.articles));
  const { compare } = createFormats(language, site.currency);
  const place = ({ key }: Article): number => order.get(key) ?? Number.POSITIVE_INFINITY;
  const themePlace = ({ theme }: Article): number => themeOrder.get(theme) ?? -1;
  const own = entries.filter((entry) => entry.id.startsWith(`${language}/`));
  const minutesOf = ({ data, body }: (typeof own)[number]): number =>
    data.minutes ?? minutesToRead(body ?? '');
  const minutesById = new Map(own.map((entry) => [entry.id, minutesOf(entry)]));
  const isLong = longReads([...minutesById.values()]);
  return own
    .map((entry): Article => {
      const slug = entry.id.slice(language.length + 1);
      const minutes = minutesById.get(entry.id) ?? minutesOf(entry);
      return {
        ...entry.data,
        ...editorialFacts(entry),
        title: titleOf(entry.data, language),
        minutes,
        long: isLong(minutes),
        drawing: firstDrawing(entry.body ?? ''),
        language,
        slug,
        url: routes.article(language, slug),
        entry: outsideDigest(entry),
      };
    })
    .sort(
      (a, b) =>
        themePlace(a) - themePlace(b) ||
        // Two unlisted articles give Infinity − Infinity: then the title decides.
        (place(a) === place(b) ? compare(a.title, b.title) : place(a) - place(b)),
    );
});

/**
 * Where a link in a text leads: the addresses of a language's articles by key. A draft that has no page in this build has
 * none, and its words stand without a link.
 */
export const getAddresses = remember(
  async (language: Language): Promise<ReadonlyMap<string, string | undefined>> => {
    const [articles, drafts] = await Promise.all([getArticles(language), getDraftKeys(undefined)]);
    return new Map<string, string | undefined>([
      ...[...drafts].map((key) => [key, undefined] as const),
      ...articles.map(({ key, url }) => [key, url] as const),
    ]);
  },
);

/** The themes of a language that have articles, in order. */
export const getThemes = remember(async (language: Language): Promise<readonly Theme[]> => {
  const [site, articles] = await Promise.all([getSite(), getArticles(language)]);
  return site.themes
    .map((theme) => ({
      key: theme.key,
      ...theme[language],
      url: routes.theme(language, theme[language].slug),
      articles: articles.filter((article) => article.theme === theme.key),
    }))
    .filter((theme) => theme.articles.length > 0);
});
