import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '../components/views.ts';
import type { SourceNote } from '../domain/handbook.ts';
import { createFormats } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { getArticles } from './articles.ts';
import { remember } from './remember.ts';
import { getSite } from './site.ts';

/** The glossary of a language, alphabetically. */
export const getGlossary = remember(async (language: Language): Promise<readonly GlossaryTerm[]> => {
  const [site, entries, articles] = await Promise.all([
    getSite(),
    getCollection('glossary'),
    getArticles(language),
  ]);
  const words = new Map(entries.map((entry) => [entry.data.id, entry.data[language].term]));
  const { compare } = createFormats(language, site.currency);
  return entries
    .map(({ data }): GlossaryTerm => {
      const article = articles.find((candidate) => candidate.key === data.article);
      return {
        id: data.id,
        ...data[language],
        related: data.related.flatMap((id) => {
          const term = words.get(id);
          return term === undefined ? [] : [{ id, term }];
        }),
        article: article && { title: article.title, url: article.url },
      };
    })
    .sort((a, b) => compare(a.term, b.term));
});

/** What the words of the glossary mean, by their ids. */
export const getDefinitions = remember(
  async (language: Language): Promise<ReadonlyMap<string, GlossaryTerm>> =>
    new Map((await getGlossary(language)).map((term) => [term.id, term])),
);

/** The bibliography of a language, by citation. */
export const getSources = remember(async (language: Language): Promise<readonly SourceNote[]> => {
  const entries = await getCollection('sources');
  return entries
    .map(({ data }): SourceNote => ({
      id: data.id,
      label: data.label,
      url: data.url,
      shows: data[language].shows,
      limits: data[language].limits,
      citation: data[language].citation ?? data.citation,
    }))
    .sort((a, b) => a.citation.localeCompare(b.citation, language));
});
