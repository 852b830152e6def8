import type { QuizDefinition } from './definition.ts';
import type { ItemOutcome, QuizResult } from './result.ts';

/** An article as the advice needs to know it. */
export interface ArticleTopic {
  readonly key: string;
  readonly dimensions: readonly string[];
}

/** An article to read next, and why. */
export interface ReadingAdvice {
  readonly key: string;
  /** Questions whose answers led here, the strongest reason first; at most two. */
  readonly because: readonly string[];
  /** The dimension that led here where no single answer did. */
  readonly dimension: string | null;
  readonly isRead: boolean;
}

export interface NextReading {
  /** Nothing to mend: the advice is then how to help others. */
  readonly allStrong: boolean;
  readonly articles: readonly ReadingAdvice[];
}

/** A better answer than this gives no reason to read. */
const goodEnough = 0.75;
/** How much a question counts for the articles after its first. */
const alsoAbout = 0.6;
/** How much what was already read counts. */
const alreadyRead = 0.35;
/** How much a dimension counts beside its single answers. */
const byDimension = 0.3;
/** How much an answer counts again once it has led to one article. */
const usedBefore = 0.4;

/**
 * Which articles to read next. An article's need is the sum, over the answers to questions tied to it, of how
 * far each fell short, plus a little for a weak dimension; what was read counts for less. The strongest is
 * taken, the answers that led to it count for less, and so on, so that three articles have three reasons.
 *
 * @param read keys of the articles that were read to their end
 * @param count how many, default 3
 * @param begin ids of the dimensions one of which the first article is to be about, where an article of theirs has any need:
 *   those that the result is said to have most to gain in
 */
export function readNext({
  definition,
  result,
  articles,
  read,
  count = 3,
  begin = [],
}: {
  definition: QuizDefinition;
  result: QuizResult;
  articles: readonly ArticleTopic[];
  read: ReadonlySet<string>;
  count?: number;
  begin?: readonly string[];
}): NextReading {
  const answered = result.items.filter(
    (outcome): outcome is ItemOutcome & { p: number } => outcome.p !== null,
  );
  if (answered.length === 0) return { allStrong: false, articles: [] };
  const weak = answered.filter(({ p }) => p < goodEnough);
  const top = [...definition.bands].sort((a, b) => b.from - a.from)[0]?.id;
  const scored = result.dimensions.filter(({ band }) => band !== null);
  const allStrong =
    scored.length > 0 && scored.every(({ band }) => band === top) && weak.every(({ p }) => p >= 0.5);

  // The best area is not the one to mend first: its answers give reasons only when those of the others are used up. Areas
  // that are shown with the same score are equally good.
  const scores = scored.map(({ rounded }) => rounded ?? 0);
  const best = Math.max(...scores);
  const strongest = new Set(
    best > Math.min(...scores) ? scored.filter(({ rounded }) => rounded === best).map(({ id }) => id) : [],
  );

  const isAbout = ({ key, dimensions }: ArticleTopic, id: string): boolean =>
    dimensions.includes(id) ||
    definition.dimensions.find((dimension) => dimension.id === id)?.articles.includes(key) === true;
  const used = new Set<string>();
  const left = [...articles];
  const chosen: ReadingAdvice[] = [];
  let isLast = false;
  while (chosen.length < count && left.length > 0) {
    const answers = weak.filter(({ item }) => isLast || !strongest.has(item.dimension));
    const ranked = left
      .map((article) => {
        const because = reasonsFor(article.key, answers, used);
        const dimension = weakestDimension(
          result.dimensions.filter(({ id }) => !strongest.has(id) && isAbout(article, id)),
        );
        const isRead = read.has(article.key);
        const need = because.reduce((sum, reason) => sum + reason.need, dimension?.need ?? 0);
        return { article, because, dimension, isRead, need: need * (isRead ? alreadyRead : 1) };
      })
      // With nothing to mend the strongest dimensions' articles are the ones to pass on; the order decides ties.
      .sort((a, b) => b.need - a.need);
    const first =
      chosen.length === 0
        ? ranked.find(({ article, need }) => need > 0 && begin.some((id) => isAbout(article, id)))
        : undefined;
    const next = first ?? ranked[0];
    if (next?.need === 0 && !isLast) {
      isLast = true;
      continue;
    }
    if (!next || (next.need === 0 && !allStrong)) break;
    const because = next.because.slice(0, 2).map(({ id }) => id);
    for (const id of because) used.add(id);
    chosen.push({
      key: next.article.key,
      because,
      dimension: because.length > 0 ? null : (next.dimension?.id ?? null),
      isRead: next.isRead,
    });
    left.splice(left.indexOf(next.article), 1);
  }
  return { allStrong, articles: chosen };
}

/** Something that speaks for an article: an answer or a dimension, and how much. */
interface Reason {
  readonly id: string;
  readonly need: number;
}

/** The answers that speak for an article, the strongest first. @param used answers that have led to one already */
const reasonsFor = (
  article: string,
  weak: readonly (ItemOutcome & { readonly p: number })[],
  used: ReadonlySet<string>,
): Reason[] =>
  weak
    .map(({ item, p }) => {
      const place = item.articles.indexOf(article);
      const relation = place === -1 ? 0 : place === 0 ? 1 : alsoAbout;
      return { id: item.id, need: (1 - p) * relation * item.weight * (used.has(item.id) ? usedBefore : 1) };
    })
    .filter(({ need }) => need > 0)
    .sort((a, b) => b.need - a.need);

/** The dimension with most to gain of some; undefined where none of them has a score. */
const weakestDimension = (dimensions: QuizResult['dimensions']): Reason | undefined =>
  dimensions
    .flatMap(({ id, score }) => (score === null ? [] : [{ id, need: (1 - score / 100) * byDimension }]))
    .sort((a, b) => b.need - a.need)[0];
