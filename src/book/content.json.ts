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
import type { WorkshopFacts } from '../domain/handbook.ts';
import { pick } from '../domain/pick.ts';
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
    themes: themes.map((theme) => ({
      ...pick(theme, 'key', 'slug', 'title', 'summary'),
      articles: theme.articles.map(({ key }) => key),
    })),
    articles: articles.map((article) => ({
      ...pick(article, 'key', 'title', 'point', 'audience', 'sources'),
      address: article.url,
    })),
    workshops: workshops.map((workshop) => ({ ...pick(workshop, ...workshopFacts), address: workshop.url })),
    paths: paths.map((path) => ({
      ...pick(path, 'id', 'slug', 'title', 'summary'),
      steps: path.steps.map((step) => ({ ...pick(step, 'id', 'title', 'why'), address: step.url })),
    })),
    glossary: glossary.map((term) => ({
      ...pick(term, 'id', 'term', 'definition', 'synonyms', 'inflections', 'related'),
      article: term.article?.url,
    })),
    sources,
  };
  return new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
};

const workshopFacts = [
  'key', 'slug', 'title', 'purpose', 'minutes', 'people', 'material', 'preparation', 'agenda', 'sheet', 'articles',
] as const satisfies readonly (keyof WorkshopFacts)[]; // prettier-ignore
