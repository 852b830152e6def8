/**
 * What the page of an article shows: everything that it is made of, and the key under which it is kept between builds.
 * The page itself asks for nothing more than its text, so that a key that is the same means a page that is the same.
 */
import { digestOf } from './build/digest.ts';
import { inOrderOfCitation } from './components/article/citations.ts';
import type { Article } from './components/views.ts';
import {
  getAddresses,
  getArticles,
  getCalculatorExamples,
  getDefinitions,
  getFrame,
  getPaths,
  getPictures,
  getQuiz,
  getSources,
  getThemes,
  isLive,
  isOn,
} from './content.ts';
import { attachmentPaths } from './domain/attachments/kinds.ts';
import { quizForArticle } from './domain/quiz/article.ts';
import { articlePaths } from './static-paths.ts';

type ArticlePath = Awaited<ReturnType<typeof articlePaths>>[number];

/** Where each article stands in a list, by its key: asked for by every page, so that no page goes through the list. */
const knownPlaces = new WeakMap<readonly Article[], ReadonlyMap<string, number>>();
function placesIn(articles: readonly Article[]): ReadonlyMap<string, number> {
  const places =
    knownPlaces.get(articles) ?? new Map(articles.map(({ key }, index) => [key, index] as const));
  knownPlaces.set(articles, places);
  return places;
}

async function articleView({ article, translations, previous, next }: ArticlePath['props']) {
  const { language } = article;
  const [frame, articles, addresses, themes, sources, definitions, paths] = await Promise.all([
    getFrame(language),
    getArticles(language),
    getAddresses(language),
    getThemes(language),
    getSources(language),
    getDefinitions(language),
    getPaths(language),
  ]);
  const theme = themes.find((candidate) => candidate.key === article.theme);
  if (!theme) {
    throw new Error(
      `content/articles/${article.entry.id}.mdx: no theme in site.yaml has the key "${article.theme}".`,
    );
  }
  const places = placesIn(articles);
  const link = (other: typeof previous) => other && { title: other.title, url: other.url };
  return {
    view: {
      frame,
      article,
      theme: { key: theme.key, title: theme.title, url: theme.url },
      translations,
      previous: link(previous),
      next: link(next),
      addresses,
      definitions,
      place: { number: (places.get(article.key) ?? 0) + 1, total: articles.length },
      paths,
      related: [...new Set(article.related)]
        .flatMap((key) => places.get(key) ?? [])
        .sort((a, b) => a - b)
        .flatMap((place) => articles[place] ?? []),
      // As the text comes to them, so that their notes beside it count upwards.
      sources: inOrderOfCitation(
        sources.filter(({ id }) => article.sources.includes(id)),
        article.entry.body ?? '',
      ),
    },
    hasQuestions:
      isOn(frame.site, 'assessment') &&
      quizForArticle(await getQuiz(language), article.key).questions.length > 0,
    /** What the figures in its text are computed from; absent where the company has no calculator. */
    figures: isOn(frame.site, 'calculator')
      ? { ...(await getCalculatorExamples(language)), currency: frame.site.currency }
      : undefined,
  };
}

/** The static paths of the article pages, each with what its page shows. */
export async function articlePagePaths() {
  const paths = await articlePaths();
  return Promise.all(
    paths.map(async ({ params, props }) => {
      const shown = await articleView(props);
      const { entry } = props.article;
      // The live server keeps nothing. A page with pictures of its own tells Astro which ones to make, and one that leads
      // to files says how large they are.
      const isKept =
        !isLive() &&
        getPictures(entry).size === 0 &&
        attachmentPaths(entry.body ?? '').length === 0 &&
        !/<(?:Attachment|Video)\b/u.test(entry.body ?? '');
      return { params, props: shown, cacheKey: isKept ? digestOf([shown, entry.body]) : undefined };
    }),
  );
}
