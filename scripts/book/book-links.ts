import type { Plan } from '../../src/domain/book/plan.ts';
import type { BookContent, BookArticle, BookWorkshop } from '../../src/domain/book/book-content.ts';
import type { SourceNote } from '../../src/domain/handbook.ts';
import { createRoutes } from '../../src/i18n/routes.ts';
import { anchors } from './html/references.ts';
import type { Places } from './html/references.ts';

/** The anchor of the part that holds all workshops. */
export const workshopsAnchor = 'workshops';

/** What a book holds of the handbook. */
export interface BookScope {
  readonly articles: readonly BookArticle[];
  readonly workshops: readonly BookWorkshop[];
  readonly sources: readonly SourceNote[];
}

/** The articles and workshops that a plan names, and the sources: all of them in a whole book, else those it cites. */
export function scopeOf(content: BookContent, plan: Plan): BookScope {
  const chapters = plan.parts.flatMap((part) => part.chapters);
  const has = (kind: 'article' | 'workshop', key: string): boolean =>
    chapters.some((chapter) => chapter.kind === kind && chapter.key === key);
  const articles = content.articles.filter(({ key }) => has('article', key));
  const workshops = content.workshops.filter(({ key }) => has('workshop', key));
  const cited = new Set(articles.flatMap(({ sources }) => sources));
  const sources = content.sources.filter(({ id }) => plan.request.kind === 'whole' || cited.has(id));
  return { articles, workshops, sources };
}

/** Where the addresses of the site lead in a book. @param pageWord what stands before a page number, `s.` */
export function bookLinks(
  content: BookContent,
  plan: Plan,
  { articles, workshops, sources }: BookScope,
  pageWord: string,
): Places {
  const { language } = content;
  const routes = createRoutes('/');
  const glossary = routes.page(language, 'glossary');
  const themes = plan.parts
    .filter(({ kind }) => kind === 'theme')
    .flatMap(({ key }) => content.themes.filter((theme) => theme.key === key));
  // The glossary of a part of the handbook holds the words that this part uses, and these are known when its texts are made.
  const byAddress = new Map<string, string>([
    ...articles.map(({ key, address }) => [address, anchors.article(key)] as const),
    ...workshops.map(({ key, address }) => [address, anchors.workshop(key)] as const),
    ...themes.map((theme) => [routes.theme(language, theme.slug), anchors.theme(theme.key)] as const),
    ...(plan.parts.some(({ kind }) => kind === 'workshops')
      ? [[routes.page(language, 'workshops'), workshopsAnchor] as const]
      : []),
    [glossary, 'glossary'],
    ...content.glossary.map(({ id }) => [`${glossary}#${id}`, anchors.term(id)] as const),
  ]);
  const all = new Set([...byAddress.values(), ...sources.map(({ id }) => anchors.source(id))]);
  return {
    anchorOf: (address) => byAddress.get(address) ?? byAddress.get(address.replace(/#.*$/u, '')),
    has: (anchor) => all.has(anchor),
    onSite: (address) => content.url + address,
    pageWord,
  };
}
