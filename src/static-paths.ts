/** Which addresses each dynamic page has: what the pages' `getStaticPaths` return. */
import type { Article, Translations } from './components/views.ts';
import { getArticles, getFrame, getSite, getThemes, getWorkshops } from './content.ts';
import type { PageName } from './i18n/routes.ts';
import { routes } from './i18n/site-routes.ts';

/**
 * The static paths of a page that exists once a language: `src/pages/[language]/[<page>].astro`.
 * @returns one path a published language, with `language` as its prop; none where the page is off or has nothing to show
 */
export async function pagePaths(page: PageName) {
  const site = await getSite();
  const frames = await Promise.all(site.languages.map(getFrame));
  return frames.flatMap(({ language, pages }) => {
    if (!pages.includes(page)) return [];
    return [{ params: { language, [page]: lastSegment(routes.page(language, page)) }, props: { language } }];
  });
}

/** The static paths of a page that stands below another one: `src/pages/[language]/[<above>]/[<page>].astro`. */
export async function pagePathsBelow(above: PageName, page: PageName) {
  const paths = await pagePaths(page);
  return paths.map(({ params, props }) => ({
    params: { ...params, [above]: lastSegment(routes.page(props.language, above)) },
    props,
  }));
}

/** What a page's folder is called: the last part of its path. */
const lastSegment = (path: string): string => path.split('/').at(-2) ?? '';

/**
 * The static paths of a list that people meet when they shorten an address: all articles, all themes.
 * @param parameter the name of the folder of `src/pages/[language]/` that the list stands in
 */
export async function listPaths(parameter: 'articles' | 'themes') {
  const { languages } = await getSite();
  const translations: Translations = Object.fromEntries(
    languages.map((language) => [language, routes[parameter](language)]),
  );
  return languages.map((language) => ({
    params: { language, [parameter]: routes[parameter](language).split('/').at(-2) },
    props: { language, translations },
  }));
}

/** The static paths of the article pages. */
export async function articlePaths() {
  const site = await getSite();
  const articles = (await Promise.all(site.languages.map(getArticles))).flat();
  const byKey = Map.groupBy(articles, ({ key }) => key);
  return articles.map((article, index) => {
    const neighbour = (step: -1 | 1): Article | undefined => {
      const other = articles[index + step];
      return other?.language === article.language ? other : undefined;
    };
    const translations: Translations = Object.fromEntries(
      (byKey.get(article.key) ?? []).map((other) => [other.language, other.url]),
    );
    return {
      params: {
        language: article.language,
        articles: routes.article(article.language, article.slug).split('/').at(-3),
        slug: article.slug,
      },
      props: { article, translations, previous: neighbour(-1), next: neighbour(1) },
    };
  });
}

/** The static paths of the workshops' pages. */
export async function workshopPaths() {
  const site = await getSite();
  const workshops = (await Promise.all(site.languages.map(getWorkshops))).flat();
  return workshops.map((workshop) => ({
    params: {
      language: workshop.language,
      workshops: workshop.url.split('/').at(-3),
      slug: workshop.slug,
    },
    props: {
      workshop,
      translations: Object.fromEntries(
        workshops.filter(({ key }) => key === workshop.key).map(({ language, url }) => [language, url]),
      ),
    },
  }));
}

/** The static paths of the theme pages. */
export async function themePaths() {
  const site = await getSite();
  const themes = await Promise.all(
    site.languages.map(async (language) => (await getThemes(language)).map((theme) => ({ language, theme }))),
  );
  return themes.flat().map(({ language, theme }) => ({
    params: { language, themes: theme.url.split('/').at(-3), slug: theme.slug },
    props: {
      language,
      theme,
      translations: Object.fromEntries(
        themes
          .flat()
          .filter((other) => other.theme.key === theme.key)
          .map((other) => [other.language, other.theme.url]),
      ),
    },
  }));
}
