import { resolve } from 'node:path';
import ownPictures from 'astro:asset-imports';
import { getCollection, getEntry } from 'astro:content';
import { attachmentAt, attachmentFolder } from './build/attachments.ts';
import { compileText } from './build/compile-text.ts';
import { authoredText } from './components/article/authored-text.ts';
import type {
  AboutText,
  Article,
  BookOffer,
  Frame,
  GlossaryTerm,
  LearningPath,
  PathStep,
  RenderableText,
  SiteView,
  SourceNote,
  Theme,
  Translations,
  Workshop,
} from './components/views.ts';
import { firstDrawing } from './domain/drawing/read-drawing.ts';
import { quizIn } from './domain/quiz/authored.ts';
import type { Quiz } from './domain/quiz/definition.ts';
import { examplesOf } from './domain/retention/examples.ts';
import type { CalculatorExamples } from './domain/retention/examples.ts';
import type { RegisterGuide, RegisterQuestion } from './domain/register/guide.ts';
import { missingPart } from './domain/site-parts.ts';
import { phrasesIn } from './domain/text/phrases.ts';
import { newsOf } from './domain/editorial/news.ts';
import type { NewsDay } from './domain/editorial/news.ts';
import { longReads, readingMinutes } from './domain/text/reading-time.ts';
import { runningClock } from './domain/time/running-clock.ts';
import { dictionary } from './i18n/dictionary.ts';
import { createFormats } from './i18n/formats.ts';
import type { Language } from './i18n/languages.ts';
import { pageNames } from './i18n/routes.ts';
import type { PageName } from './i18n/routes.ts';
import { routes } from './i18n/site-routes.ts';
import { draftsIn } from './build/drafts.ts';
import { bookSegments, booksOf } from './build/books.ts';
import { bookFolder, contentFolder } from './build/settings.ts';
import { isForBook } from './integrations/book-content.ts';
import { sitePictures } from './integrations/site-pictures.ts';
import { aboutNames } from './domain/about-names.ts';
import type { Site } from './schemas/site.ts';
import { createEditorialFacts, dayIn } from './editorial-facts.ts';

/** Keeps a query's answer during a build; the authoring server asks again, so that an edit is seen. */
function remember<Key, Value>(query: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = import.meta.env.PROD ? answers.get(key) : undefined;
    const answer = known ?? query(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The company's settings. */
export const getSite = async (): Promise<Site & SiteView> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return { ...entry.data, pictures: sitePictures(contentFolder()) };
};

/** The keys of texts that are being written in a language: others may name them before there is a page. */
const getDraftKeys = remember((): Promise<ReadonlySet<string>> =>
  Promise.resolve(new Set(draftsIn(contentFolder()).flatMap(({ key }) => key ?? []))),
);

/** The title, and before it that the text is a draft: so every list that shows one says so. */
const titleOf = ({ title, draft }: { title: string; draft: boolean }, language: Language): string =>
  draft ? `${dictionary(language).editorial.draft}: ${title}` : title;

/** All articles of a language, in the order of the handbook. */
export const getArticles = remember(async (language: Language): Promise<readonly Article[]> => {
  const [site, entries, translations] = await Promise.all([
    getSite(),
    getCollection('articles'),
    getEntry('translations', 'translations'),
  ]);
  const lifeOf = createEditorialFacts(site, {
    entries,
    declared: translations?.data.articles ?? {},
    address: routes.article,
  });
  const order = site.themes.flatMap((theme) => theme.articles);
  const themeOrder = site.themes.map((theme) => theme.key);
  const { compare } = createFormats(language, site.currency);
  const place = (article: Article): number => {
    const at = order.indexOf(article.key);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  const own = entries.filter((entry) => entry.id.startsWith(`${language}/`));
  const minutesOf = ({ data, body }: (typeof own)[number]): number =>
    data.minutes ?? readingMinutes(body ?? '');
  const isLong = longReads(own.map(minutesOf));
  return own
    .map((entry): Article => {
      const slug = entry.id.slice(language.length + 1);
      const minutes = minutesOf(entry);
      return {
        ...entry.data,
        ...lifeOf(entry),
        title: titleOf(entry.data, language),
        minutes,
        long: isLong(minutes),
        drawing: firstDrawing(entry.body ?? ''),
        language,
        slug,
        url: routes.article(language, slug),
        entry,
      };
    })
    .sort(
      (a, b) =>
        themeOrder.indexOf(a.theme) - themeOrder.indexOf(b.theme) ||
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

/** The text of an article or a workshop, ready to be set. */
export function getText({ entry, language }: Pick<Article | Workshop, 'entry' | 'language'>): RenderableText {
  const { body = '', filePath = entry.id } = entry;
  const compiled = compileText(body, resolve(filePath), language);
  const pictures = getPictures(entry);
  const lost = compiled.pictures.find((path) => !pictures.has(path));
  if (lost !== undefined) throw new Error(`${filePath}: there is no picture ${lost}.`);
  return {
    Content: authoredText(compiled),
    headings: compiled.headings,
    pictures,
    attachments: (path) => {
      const found = attachmentAt(contentFolder(), `${entry.collection}/${language}`, path);
      return found && { ...found, url: routes.file(attachmentFolder + found.path) };
    },
  };
}

/** The company's own words about its handbook, as far as it has written them. */
export const getAboutTexts = remember(async (language: Language): Promise<readonly AboutText[]> => {
  const entries = await getCollection('about');
  return aboutNames.flatMap((name): AboutText[] => {
    const entry = entries.find(({ id }) => id === `${language}/${name}`);
    if (!entry) return [];
    const { body = '', filePath = entry.id, data } = entry;
    const text = { Content: authoredText(compileText(body, resolve(filePath), language, `${name}-`)) };
    return [{ name, title: data.title, updated: data.updated, text }];
  });
});

/**
 * The pictures beside a text, by the paths that its author wrote. Astro's list names each `<path>?…&importer=<file>`.
 */
export function getPictures({ filePath }: Pick<Article['entry'], 'filePath'>): RenderableText['pictures'] {
  return new Map(
    [...ownPictures].flatMap(([id, picture]) => {
      const at = id.lastIndexOf('?');
      const isOwn = new URLSearchParams(id.slice(at)).get('importer') === filePath;
      return isOwn ? [[id.slice(0, at), picture] as const] : [];
    }),
  );
}

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

/** The self-assessment in one language: the one file of `content/quiz`. */
export const getQuiz = remember(async (language: Language): Promise<Quiz> => {
  const entries = await getCollection('quiz');
  const [entry] = entries;
  if (!entry || entries.length > 1) {
    throw new Error(
      `content/quiz: expected one file, found ${entries.length}. Leave one, or set parts.assessment to false in site.yaml.`,
    );
  }
  return quizIn(entry.data, language);
});

/** What the company says that the questions of its self-assessment rest on; no browser needs it. */
export const getQuizBasis = remember(async (language: Language): Promise<readonly string[]> => {
  const [entry] = await getCollection('quiz');
  return (entry?.data.basis ?? []).map((paragraph) => paragraph[language]);
});

/** The calculator's example companies, the first of which it opens with, and where its default values come from. */
export const getCalculatorExamples = remember(async (language: Language): Promise<CalculatorExamples> => {
  const entry = await getEntry('calculator', 'calculator');
  if (!entry) throw new Error('content/calculator/presets.yaml is missing');
  return examplesOf(entry.data, language);
});

/** What the handbook says to the answers of the register check; nothing where `register.yaml` is left out. */
export const getRegisterGuide = remember(async (language: Language): Promise<RegisterGuide> => {
  const [entry, articles] = await Promise.all([getEntry('register', 'register'), getArticles(language)]);
  const guide = (key: string | undefined): RegisterGuide['articles'][RegisterQuestion] => {
    const article = key === undefined ? undefined : articles.find((one) => one.key === key);
    return (
      article && { title: article.title, url: article.url, phrases: phrasesIn(article.entry.body ?? '') }
    );
  };
  const { articles: named, strategies } = entry?.data ?? { articles: {}, strategies: {} };
  return {
    articles: {
      fresh: guide(named.fresh),
      large: guide(named.large),
      quiet: guide(named.quiet),
      stay: guide(named.stay),
    },
    strategies: {
      A: strategies.A?.[language],
      B: strategies.B?.[language],
      C: strategies.C?.[language],
      none: strategies.none?.[language],
    },
  };
});

/** The workshops of a language, in order; those that need a part of the site that is off are left out. */
export const getWorkshops = remember(async (language: Language): Promise<readonly Workshop[]> => {
  const [site, entries, translations] = await Promise.all([
    getSite(),
    getCollection('workshops'),
    getEntry('translations', 'translations'),
  ]);
  const lifeOf = createEditorialFacts(site, {
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
        ...lifeOf(entry),
        title: titleOf(data, language),
        language,
        slug,
        url: routes.workshop(language, slug),
        agenda: clock.map((stretch, index) => ({ ...stretch, title: agenda[index]?.title ?? '' })),
        entry,
      };
    });
});

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

/** What is new in a language, day by day, the latest first. */
export const getNews = remember(async (language: Language): Promise<readonly NewsDay[]> => {
  const texts = (await Promise.all([getArticles(language), getWorkshops(language)])).flat();
  return newsOf(texts.map((text) => ({ ...text, updated: dayIn(text.updated) })));
});

/**
 * The books of a language that lie beside the pages when the site is built: those in the folder of books that were made from
 * these very texts. A server of authors has none.
 */
export const getBooks = remember((language: Language): Promise<readonly BookOffer[]> => {
  const isOffered = import.meta.env.PROD && !isForBook();
  const books = isOffered ? booksOf(bookFolder(), contentFolder()).fresh : [];
  const offers = books
    .filter((book) => book.language === language)
    .map(({ kind, key, pages, files }): BookOffer => ({
      kind,
      key,
      pages,
      files: files.map(({ path, bytes }) => ({
        url: routes.file(`${language}/${bookSegments[language]}/${path.slice(path.indexOf('/') + 1)}`),
        type: path.endsWith('.pdf') ? 'pdf' : 'html',
        bytes,
      })),
    }));
  return Promise.resolve(offers);
});

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

/** Whether site.yaml has a page on. `Frame.pages` says whether it also has something to show. */
export function isOn(site: SiteView, page: PageName): boolean {
  return missingPart(page, site.parts) === undefined;
}

/** The address of a page in each published language; empty where the page is off. */
export function translationsOfPage(site: SiteView, page: PageName): Translations {
  if (!isOn(site, page)) return {};
  return Object.fromEntries(site.languages.map((language) => [language, routes.page(language, page)]));
}
