/** What the search is told of the content: one list of documents a language, and their texts for the excerpts. */
import { createPartsOf } from './build/swedish-words.ts';
import {
  getArticles,
  getFrame,
  getGlossary,
  getPaths,
  getQuiz,
  getThemes,
  getWorkshops,
  isOn,
} from './content.ts';
import { buildIndex } from './domain/search/build-index.ts';
import { collectDocuments } from './domain/search/collect-documents.ts';
import type { Material } from './domain/search/collect-documents.ts';
import type { SearchIndexData } from './domain/search/documents.ts';
import { allWords } from './domain/search/document-texts.ts';
import type { DocumentTexts } from './domain/search/document-texts.ts';
import type { Quiz } from './domain/quiz/definition.ts';
import { articleText } from './domain/text/article-text.ts';
import { dictionary } from './i18n/dictionary.ts';
import type { Language } from './i18n/languages.ts';
import type { PageName } from './i18n/routes.ts';
import { routes } from './i18n/site-routes.ts';
import { rememberTexts } from './build/remember-texts.ts';

/** The pages that are tools to use; the others are to be read. */
const tools: ReadonlySet<PageName> = new Set<PageName>([
  'assessment',
  'calculator',
  'inDepth',
  'register',
  'results',
  'team',
]);

/** What the self-assessment asks and suggests, with the articles that it is about. */
function questionsOf({ definition, texts }: Quiz): Material['questions'] {
  return [
    ...definition.items.map(({ id, articles }) => {
      const { situation = '', question = '', options = {} } = texts.items[id] ?? {};
      return {
        articles,
        text: [situation, question, ...Object.values(options).map(({ text }) => text)].join(' '),
      };
    }),
    ...definition.actions.map(({ id, article }) => ({ articles: [article], text: texts.actions[id] ?? '' })),
  ];
}

/** What the index of a language is made of, and nothing else: its key is made of it. */
export async function getSearchMaterial(language: Language): Promise<Material> {
  const [frame, articles, workshops, terms, themes, paths] = await Promise.all([
    getFrame(language),
    getArticles(language),
    getWorkshops(language),
    getGlossary(language),
    getThemes(language),
    getPaths(language),
  ]);
  const quiz = isOn(frame.site, 'assessment') ? await getQuiz(language) : null;
  const { site, searchWords } = dictionary(language);
  const words: Readonly<Partial<Record<PageName, string>>> = searchWords;
  const keyOf = new Map(articles.map(({ key, url }) => [url, key]));
  return {
    articles: articles.map(({ key, title, point, url, theme, keywords, entry }) => ({
      ...{ key, title, point, url, theme, keywords },
      body: entry.body ?? '',
    })),
    workshops: workshops.map(({ key, title, purpose, url, keywords, entry }) => ({
      ...{ key, title, purpose, url, keywords },
      body: entry.body ?? '',
    })),
    terms: terms.map(({ id, term, definition, synonyms, search, inflections, article }) => ({
      id,
      term,
      definition,
      url: `${routes.page(language, 'glossary')}#${id}`,
      names: [...synonyms, ...search],
      inflections,
      article: article && keyOf.get(article.url),
    })),
    themes: themes.map(({ key, title, summary, url }) => ({ key, title, summary, url })),
    paths: paths.map(({ id, title, summary, keywords, slug, steps }) => ({
      ...{ id, title, summary, keywords },
      url: `${routes.page(language, 'paths')}#${slug}`,
      steps: steps.map(({ id, why }) => ({ article: /^article:(.+)$/u.exec(id)?.[1], why })),
    })),
    questions: quiz ? questionsOf(quiz) : [],
    pages: frame.pages.flatMap((page) =>
      page === 'home' || page === 'search'
        ? []
        : [
            {
              id: page,
              kind: tools.has(page) ? ('tool' as const) : ('page' as const),
              title: site.pages[page],
              summary: site.descriptions[page],
              url: routes.page(language, page),
              keywords: (words[page] ?? '').split(', ').filter(Boolean),
            },
          ],
    ),
  };
}

/** The texts of articles and workshops without their markup: the index asks for them, and then the file of each for its excerpts. */
const textOf = rememberTexts(articleText);

/** The search index of a language. */
export async function getSearchIndex(language: Language): Promise<SearchIndexData> {
  const documents = collectDocuments(await getSearchMaterial(language), textOf);
  return buildIndex(language, documents, language === 'sv' ? { partsOf: createPartsOf() } : {});
}

/** Texts that excerpts are cut from, as they are written: by the id of what they are found as. */
export type SearchSource = Readonly<
  Record<string, { readonly body: string } | { readonly definition: string }>
>;

/** What excerpts are cut from: a file for each article and workshop, and one for all words of the glossary. */
export async function getSearchTexts(language: Language): Promise<ReadonlyMap<string, SearchSource>> {
  const { articles, workshops, terms } = await getSearchMaterial(language);
  return new Map<string, SearchSource>([
    ...articles.map(({ key, body }) => [`article-${key}`, { [`article:${key}`]: { body } }] as const),
    ...workshops.map(({ key, body }) => [`workshop-${key}`, { [`workshop:${key}`]: { body } }] as const),
    [allWords, Object.fromEntries(terms.map(({ id, definition }) => [`word:${id}`, { definition }]))],
  ]);
}

/** The paragraphs of such texts. */
export const searchTextsOf = (source: SearchSource): DocumentTexts =>
  Object.fromEntries(
    Object.entries(source).map(([id, text]) => [
      id,
      'body' in text ? textOf(text.body).paragraphs : [text.definition],
    ]),
  );
