import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { rolldown } from 'rolldown';
import type { Bench, Ratio } from '../../scripts/bench.ts';
import { buildIndex } from '../../src/domain/search/build-index.ts';
import { createLexicon, needsOther } from '../../src/domain/search/ask.ts';
import { collectDocuments } from '../../src/domain/search/collect-documents.ts';
import type { Material } from '../../src/domain/search/collect-documents.ts';
import type { SearchIndexData } from '../../src/domain/search/documents.ts';
import { openIndex } from '../../src/domain/search/open-index.ts';
import type { Lexicon } from '../../src/domain/search/resolve-term.ts';
import { findResults } from '../../src/domain/search/results.ts';
import { articleText } from '../../src/domain/text/article-text.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { createPartsOf } from '../../src/build/swedish-words.ts';
import { searchIndexOf, searchLexicons, searchMaterial } from '../unit/support/search-content.ts';
import { kindsOf, ratesOf, readCases } from '../unit/support/search-rates.ts';
import type { SearchCases } from '../unit/support/search-rates.ts';

const content = 'content';
const otherOf = { sv: 'en', en: 'sv' } as const;
const budget = { small: 60_000, large: 400_000 };
/** A sixtieth of a second, in milliseconds. */
const frame = 1000 / 60;
const largeLimit = 30;

type Find = (question: string, language: Language) => readonly string[];

/** Rates as lines of the bench: the whole list, then each kind. */
function rated(cases: SearchCases, find: Find): Ratio[] {
  return [undefined, ...kindsOf(cases)].flatMap((kind) => {
    const { count, first, topThree, nothing } = ratesOf(cases, find, kind);
    const name = `${kind ?? 'all'} (${count})`;
    return [
      { label: `${name}: right article among the first three`, value: topThree, unit: 'of the questions' },
      { label: `${name}: right article first`, value: first, unit: 'of the questions' },
      { label: `${name}: nothing found`, value: nothing, unit: 'of the questions' },
    ];
  });
}

function findWith(lexicons: Readonly<Record<Language, Lexicon>>): Find {
  return (question, language) => {
    const own = lexicons[language];
    const { hits, isNearest } = findResults(
      question,
      own,
      needsOther(question, own) ? lexicons[otherOf[language]] : null,
    );
    return isNearest ? [] : hits.map(({ document }) => document.id.replace('article:', ''));
  };
}

interface PagefindModule {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (question: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** What Pagefind finds as it is, over the titles, points and texts of the same articles. */
async function pagefindRates(cases: SearchCases): Promise<Ratio[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const browser = globalThis as { document?: unknown; fetch: unknown };
  const fetchBefore = browser.fetch;
  const answers = new Map<string, string[]>();
  try {
    for (const language of ['sv', 'en'] as const) {
      const { index } = await createIndex({ writePlayground: false });
      if (!index) throw new Error('Pagefind made no index');
      for (const { key, title, point, body } of searchMaterial(content, language).articles) {
        const text = articleText(body).paragraphs.map(
          (paragraph) => `<p>${paragraph.replaceAll('<', '&lt;')}</p>`,
        );
        await index.addHTMLFile({
          url: `/${key}/`,
          content: `<html lang="${language}"><body><main><h1>${title}</h1><p>${point}</p>${text.join('')}</main></body></html>`,
        });
      }
      const place = join(folder, language);
      await index.writeFiles({ outputPath: place });
      browser.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
      browser.fetch = async (address: string | URL) => {
        const path = String(address).replace(/\?.*$/u, '');
        return new Response(await readFile(path.startsWith('file:') ? fileURLToPath(path) : path));
      };
      const module = (await import(pathToFileURL(join(place, 'pagefind.js')).href)) as PagefindModule;
      await module.options({ basePath: `${place}/`, baseUrl: '/' });
      await module.init();
      for (const [question] of cases[language]) {
        const { results } = await module.search(question);
        const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
        answers.set(
          `${language} ${question}`,
          pages.map(({ url }) => url.replaceAll('/', '')),
        );
      }
    }
  } finally {
    browser.fetch = fetchBefore;
    delete browser.document;
    await close();
    await rm(folder, { recursive: true });
  }
  return rated(cases, (question, language) => answers.get(`${language} ${question}`) ?? []);
}

/** A handbook of many articles: the paragraphs of this one, mixed by a fixed rule, with a number in every title. */
function largeMaterial(language: Language, count: number): Material {
  const material = searchMaterial(content, language);
  const paragraphs = material.articles.flatMap(({ body }) => body.split(/\n{2,}/u));
  let seed = 42;
  const pick = <Value>(values: readonly Value[]): Value => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return values[seed % values.length] as Value;
  };
  return {
    ...material,
    articles: Array.from({ length: count }, (_, number) => {
      const model = pick(material.articles);
      return {
        ...model,
        key: `article-${number}`,
        title: `${pick(material.articles).title} ${number}`,
        keywords: Array.from({ length: 20 }, () =>
          pick(model.keywords.length > 0 ? model.keywords : [model.title]),
        ),
        body: Array.from({ length: 14 }, () => pick(paragraphs)).join('\n\n'),
      };
    }),
  };
}

/** What the ranking weighs in a browser, besides its index: bytes as they are sent. */
async function rankingWeight(): Promise<number> {
  const parts = ['ask', 'explain', 'open-index', 'results'];
  const bundle = await rolldown({ input: parts.map((part) => `src/domain/search/${part}.ts`) });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return gzipSync(output.map((file) => ('code' in file ? file.code : '')).join('\n'), { level: 9 }).length;
}

/** The index of so many articles of the content, with all of its glossary. */
function indexOf(language: Language, count: number): SearchIndexData {
  const material = searchMaterial(content, language);
  const documents = collectDocuments({ ...material, articles: material.articles.slice(0, count) });
  return buildIndex(language, documents, language === 'sv' ? { partsOf: createPartsOf() } : {});
}

/** The time of the processor that this program has used, in milliseconds: other programs do not count. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What questions cost, asked after one another in an opened index as in a page: milliseconds. */
function keystroke(lexicon: Lexicon, questions: readonly string[]): { worst: number; median: number } {
  lexicon.index.prepare();
  const times = questions
    .map((question) => {
      const started = used();
      findResults(question, lexicon, null);
      return used() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), worst: at(0.95) };
}

/** How well the search answers what people ask, what it weighs and how fast it is. */
export default async function search(): Promise<Bench[]> {
  const given = readCases('search');
  const validation = readCases('search-validation');
  const strangers = readCases('search-strangers');
  const lexicons = searchLexicons(content);
  const partsOf = createPartsOf();
  const large = buildIndex('sv', collectDocuments(largeMaterial('sv', 500)), { partsOf });
  const questions = given.sv.map(([question]) => question);
  const small = keystroke(createLexicon(openIndex(searchIndexOf(content, 'sv'))), questions);
  const big = keystroke(createLexicon(openIndex(large)), questions);
  const ranking = await rankingWeight();
  const articles = searchMaterial(content, 'sv').articles.length;
  const zipped = (data: unknown): number => gzipSync(JSON.stringify(data), { level: 9 }).length;
  return [
    { name: 'Search, the given questions', ratios: rated(given, findWith(lexicons)) },
    {
      name: 'Search, the given questions, without keywords',
      ratios: rated(given, findWith(searchLexicons(content, { keywords: false }))),
    },
    {
      name: 'Search, questions written down before the keywords',
      ratios: rated(validation, findWith(lexicons)),
    },
    { name: 'Search, what strangers ask', ratios: rated(strangers, findWith(lexicons)) },
    {
      name: 'Search, what strangers ask, without keywords',
      ratios: rated(strangers, findWith(searchLexicons(content, { keywords: false }))),
    },
    { name: 'Pagefind as it is, the given questions', ratios: await pagefindRates(given) },
    {
      name: 'Search, weight and speed',
      ratios: [
        {
          label: 'ranking and index of 24 articles, Swedish',
          value: (ranking + zipped(indexOf('sv', 24))) / budget.small,
          unit: 'of 60 KB',
        },
        {
          label: 'ranking and index of 24 articles, English',
          value: (ranking + zipped(indexOf('en', 24))) / budget.small,
          unit: 'of 60 KB',
        },
        {
          label: `ranking and index of all ${String(articles)} articles, Swedish`,
          value: (ranking + zipped(searchIndexOf(content, 'sv'))) / budget.small,
          unit: 'of 60 KB',
        },
        { label: 'index of 500 articles', value: zipped(large) / budget.large, unit: 'of 400 KB' },
        { label: 'a question, median', value: small.median / frame, unit: 'of a frame' },
        { label: 'a question, slowest but 5 %', value: small.worst / frame, unit: 'of a frame' },
        { label: 'a question at 500 articles, median', value: big.median / largeLimit, unit: 'of 30 ms' },
        {
          label: 'a question at 500 articles, slowest but 5 %',
          value: big.worst / largeLimit,
          unit: 'of 30 ms',
        },
      ],
    },
  ];
}
