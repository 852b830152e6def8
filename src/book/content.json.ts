/** What a book is made of, as data: only a build for `npm run book` has this address (src/integrations/book-content.ts). */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  getArticles,
  getGlossary,
  getPaths,
  getSite,
  getSources,
  getThemes,
  getWorkshops,
} from '../content.ts';
import type { BookContent } from '../domain/book/book-content.ts';
import type { Language } from '../i18n/languages.ts';

export const getStaticPaths = (async () => {
  const { languages } = await getSite();
  return languages.map((language) => ({ params: { language }, props: { language } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const [site, themes, articles, workshops, paths, glossary, sources] = await Promise.all([
    getSite(),
    getThemes(language),
    getArticles(language),
    getWorkshops(language),
    getPaths(language),
    getGlossary(language),
    getSources(language),
  ]);
  const content: BookContent = {
    language,
    company: site.name,
    title: site.title[language],
    promise: site.promise[language],
    accent: site.accent.light,
    url: site.url.replace(/\/$/u, ''),
    contact: { name: site.contact.name[language], email: site.contact.email },
    themes: themes.map(({ key, slug, title, summary, articles: own }) => ({
      key,
      slug,
      title,
      summary,
      articles: own.map((article) => article.key),
    })),
    articles: articles.map(({ key, url, title, point, audience, sources: cited }) => ({
      key,
      address: url,
      title,
      point,
      audience,
      sources: cited,
    })),
    workshops: workshops.map(
      ({
        key,
        slug,
        url,
        title,
        purpose,
        minutes,
        people,
        material,
        preparation,
        agenda,
        sheet,
        articles: own,
      }) => ({
        key,
        slug,
        address: url,
        title,
        purpose,
        minutes,
        people,
        material,
        preparation,
        agenda,
        sheet,
        articles: own,
      }),
    ),
    paths: paths.map(({ id, slug, title, summary, steps }) => ({
      id,
      slug,
      title,
      summary,
      steps: steps.map((step) => ({ id: step.id, title: step.title, why: step.why, address: step.url })),
    })),
    glossary: glossary.map(({ id, term, definition, synonyms, inflections, related, article }) => ({
      id,
      term,
      definition,
      synonyms,
      inflections,
      related,
      article: article?.url,
    })),
    sources,
  };
  return new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
};
