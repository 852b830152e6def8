import type { Language } from './languages.ts';

/** The pages that exist once in each language. */
export const pageNames = [
  'home',
  'assessment',
  'calculator',
  'inDepth',
  'register',
  'results',
  'team',
  'workshops',
  'paths',
  'glossary',
  'search',
  'new',
  'methods',
  'about',
] as const;
export type PageName = (typeof pageNames)[number];

/** The pages' fixed addresses below the language: other tools call them, so they never change. */
export const segments: Readonly<Record<Language, Readonly<Record<PageName | 'theme' | 'article', string>>>> =
  {
    sv: {
      home: '',
      assessment: 'sjalvskattning',
      calculator: 'kalkylator',
      inDepth: 'kalkylator/fordjupning',
      register: 'registerkontroll',
      results: 'mina-resultat',
      team: 'team',
      workshops: 'workshoppar',
      paths: 'larvagar',
      glossary: 'ordlista',
      search: 'sok',
      new: 'nytt',
      methods: 'metod',
      about: 'om',
      theme: 'teman',
      article: 'artiklar',
    },
    en: {
      home: '',
      assessment: 'self-assessment',
      calculator: 'calculator',
      inDepth: 'calculator/in-depth',
      register: 'register-check',
      results: 'my-results',
      team: 'team',
      workshops: 'workshops',
      paths: 'learning-paths',
      glossary: 'glossary',
      search: 'search',
      new: 'new',
      methods: 'methods',
      about: 'about',
      theme: 'themes',
      article: 'articles',
    },
  };

/** The addresses of a site that is served under one base path. */
export interface Routes {
  /** Any path of the site, e.g. `favicon.svg`. */
  file: (path: string) => string;
  page: (language: Language, page: PageName) => string;
  /** The feed of what is new. */
  feed: (language: Language) => string;
  /** The list of all themes. */
  themes: (language: Language) => string;
  theme: (language: Language, slug: string) => string;
  /** The list of all articles. */
  articles: (language: Language) => string;
  article: (language: Language, slug: string) => string;
  workshop: (language: Language, slug: string) => string;
}

/**
 * @param base the sub-path the site is served under, with or without slashes at its ends: `/`, `/handbok/`
 */
export function createRoutes(base: string): Routes {
  const root = `/${base.replaceAll(/^\/+|(?<!\/)\/+$/gu, '')}/`.replace('//', '/');
  const below = (language: Language, ...parts: string[]): string =>
    root + [language, ...parts].filter(Boolean).join('/') + '/';
  return {
    file: (path) => root + path.replace(/^\/+/u, ''),
    page: (language, page) => below(language, segments[language][page]),
    feed: (language) => `${root}${language}/${segments[language].new}.xml`,
    themes: (language) => below(language, segments[language].theme),
    theme: (language, slug) => below(language, segments[language].theme, slug),
    articles: (language) => below(language, segments[language].article),
    article: (language, slug) => below(language, segments[language].article, slug),
    workshop: (language, slug) => below(language, segments[language].workshops, slug),
  };
}
