import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getNews, getSite } from '../../content.ts';
import { atom } from '../../domain/editorial/feed.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { createFormats } from '../../i18n/formats.ts';
import { routes } from '../../i18n/site-routes.ts';
import { fill, plural } from '../../i18n/text.ts';

/** The feed of what is new, one a language. */
export async function getStaticPaths() {
  const { languages } = await getSite();
  return languages.map((language) => ({
    params: {
      language,
      feed: routes
        .feed(language)
        .split('/')
        .at(-1)
        ?.replace(/\.xml$/u, ''),
    },
    props: { language },
  }));
}

/** So many days: a reader of feeds asks often, and keeps what it has had. */
const days = 20;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props,
  site: origin,
}) => {
  const { language } = props;
  const [site, news] = await Promise.all([getSite(), getNews(language)]);
  const { editorial } = dictionary(language);
  const { date, list } = createFormats(language, site.currency);
  const whole = (path: string): string => new URL(path, origin).href;
  const page = whole(routes.page(language, 'new'));
  const text = atom({
    language,
    title: fill(editorial.feedTitle, { handbook: site.title[language], company: site.name }),
    subtitle: site.promise[language],
    author: site.contact.name[language],
    self: whole(routes.feed(language)),
    page,
    entries: news.slice(0, days).flatMap(({ day, announced, updated }) => [
      ...announced.map(({ id, title, url, what }) => ({
        id: `${page}#${id}`,
        day,
        title,
        url: whole(url),
        summary: what ?? '',
      })),
      // Twenty texts that were gone through on one day are one thing that has happened.
      ...(updated.length === 0
        ? []
        : [
            {
              id: `${page}#day-${day}`,
              day,
              title: plural(language, editorial.feedUpdated, updated.length, { date: date(day) }),
              url: `${page}#day-${day}`,
              summary: list(updated.map(({ title }) => title)),
            },
          ]),
    ]),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
