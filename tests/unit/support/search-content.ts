import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { createPartsOf } from '../../../src/build/swedish-words.ts';
import { createLexicon } from '../../../src/domain/search/ask.ts';
import { buildIndex } from '../../../src/domain/search/build-index.ts';
import { collectDocuments } from '../../../src/domain/search/collect-documents.ts';
import type { Material } from '../../../src/domain/search/collect-documents.ts';
import type { SearchIndexData } from '../../../src/domain/search/documents.ts';
import { openIndex } from '../../../src/domain/search/open-index.ts';
import type { Lexicon } from '../../../src/domain/search/resolve-term.ts';
import type { Language } from '../../../src/i18n/languages.ts';

/** What these readers ask of a content file: the check and the build have seen to the rest. */
type Data = Readonly<Record<string, unknown>>;
type Both = Readonly<Record<Language, Data>>;

const read = (folder: string, file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Every text in one language that stands somewhere below a value. */
function textsIn(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Data)[language];
  if (typeof own === 'string') return [own];
  return Object.values(value).flatMap((part) => textsIn(part, language));
}

function pagesIn(folder: string, language: Language): { data: Data; slug: string; body: string }[] {
  return globSync(join(folder, language, '*.mdx'))
    .sort()
    .map((file) => {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(file, 'utf8')) ?? [];
      return { data: parse(front) as Data, slug: basename(file, '.mdx'), body };
    });
}

interface Options {
  /** False: without what the authors wrote for the search alone, to see what the ranking does by itself. */
  readonly keywords?: boolean;
}

/** The content of a folder as the build hands it to the search, read without Astro. */
export function searchMaterial(
  folder: string,
  language: Language,
  { keywords = true }: Options = {},
): Material {
  const words = (value: unknown): string[] => (keywords ? texts(value) : []);
  const site = read(folder, 'site.yaml') as { themes: (Both & { key: string })[] };
  const glossary = read(folder, 'glossary.yaml') as (Both & { id: string; article?: string })[];
  const optional = <Value>(file: string, none: Value): Value =>
    existsSync(join(folder, file)) ? (read(folder, file) as Value) : none;
  const quizFile = globSync(join(folder, 'quiz', '*.yaml'))[0];
  const quiz =
    quizFile === undefined ? {} : (parse(readFileSync(quizFile, 'utf8')) as Record<string, Data[]>);
  const paths = optional<(Both & { id: string; steps: { article?: string; why: unknown }[] })[]>(
    'paths.yaml',
    [],
  );
  const common = ({ data, slug, body }: ReturnType<typeof pagesIn>[number], kind: string) => ({
    ...{ key: String(data['key']), title: String(data['title']), url: `/${language}/${kind}/${slug}/`, body },
    keywords: words(data['keywords']),
  });
  return {
    articles: pagesIn(join(folder, 'articles'), language).map((page) => ({
      ...common(page, 'articles'),
      point: String(page.data['point']),
      theme: String(page.data['theme']),
    })),
    workshops: pagesIn(join(folder, 'workshops'), language).map((page) => ({
      ...common(page, 'workshops'),
      purpose: String(page.data['purpose']),
    })),
    terms: glossary.map(({ id, article, [language]: term }) => ({
      ...{ id, article, url: `/${language}/glossary/#${id}` },
      ...{ term: String(term['term']), definition: String(term['definition']) },
      names: [...texts(term['synonyms']), ...texts(term['search'])],
      inflections: texts(term['inflections']),
    })),
    themes: site.themes.map(({ key, [language]: theme }) => ({
      ...{ key, url: `/${language}/themes/${String(theme['slug'])}/` },
      ...{ title: String(theme['title']), summary: String(theme['summary']) },
    })),
    paths: paths.map(({ id, steps, [language]: path }) => ({
      ...{ id, title: String(path['title']), summary: String(path['summary']) },
      ...{ url: `/${language}/paths/#${id}`, keywords: words(path['keywords']) },
      steps: steps.map(({ article, why }) => ({ article, why: textsIn({ why }, language)[0] ?? '' })),
    })),
    questions: [...(quiz['items'] ?? []), ...(quiz['actions'] ?? [])].map((item) => ({
      articles: [
        ...texts(item['articles']),
        ...(typeof item['article'] === 'string' ? [item['article']] : []),
      ],
      text: textsIn(item, language).join(' '),
    })),
    pages: [],
  };
}

const partsOf = createPartsOf();

/** The index of a folder's content. */
export const searchIndexOf = (folder: string, language: Language, options?: Options): SearchIndexData =>
  buildIndex(
    language,
    collectDocuments(searchMaterial(folder, language, options)),
    language === 'sv' ? { partsOf } : {},
  );

/** Both languages of a folder, ready to be asked. */
export function searchLexicons(folder: string, options?: Options): Readonly<Record<Language, Lexicon>> {
  const open = (language: Language) => createLexicon(openIndex(searchIndexOf(folder, language, options)));
  return { sv: open('sv'), en: open('en') };
}
