import type { BookArticle } from '../../src/domain/book/book-content.ts';
import { indexGroups } from '../../src/domain/book/index-entries.ts';
import type { Plan } from '../../src/domain/book/plan.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { fill } from '../../src/i18n/text.ts';
import { bookLinks, scopeOf } from './book-links.ts';
import type { BookScope } from './book-links.ts';
import { bookParts } from './book-parts.ts';
import type { BookPart } from './book-parts.ts';
import type { ChapterText } from './chapters.ts';
import { bookDocument } from './document.ts';
import type { DocumentSection } from './document.ts';
import { placesOf } from './html/mentions.ts';
import { anchors } from './html/references.ts';
import { glossaryPages, indexPages, sourcePages } from './parts/back.ts';
import { partOpening } from './parts/chapter-page.ts';
import { aboutPage, contentsPage, titlePage } from './parts/front.ts';
import type { BookSetting } from './parts/setting.ts';
import type { BookTexts } from './read-texts.ts';

/**
 * A book as one HTML document, its page numbers still to be filled in (`fillPages`).
 * @param date the day of the edition, `2026-11-28`
 */
export async function composeBook(texts: BookTexts, plan: Plan, date: string): Promise<string> {
  const { content } = texts;
  const { language } = content;
  const text = dictionary(language);
  const setting: BookSetting = { content, plan, language, text, date };
  const scope = scopeOf(content, plan);
  const numbers = new Map(scope.sources.map(({ id }, index) => [id, index + 1]));
  const parts = bookParts(texts, setting, {
    language,
    terms: content.glossary,
    places: bookLinks(content, plan, scope, text.book.page),
    sourceNumber: (id) => numbers.get(id),
    sheetWords: (title) => fill(text.book.sheetAt, { title }),
    level: 3,
  });
  const back = backMatter(parts, scope, setting);
  const contents = [
    ...parts.map(({ anchor, title, chapters }) => ({
      anchor,
      title,
      lines: chapters.map((one) => ({ anchor: one.anchor, title: one.title, number: one.number })),
    })),
    ...back.map(({ anchor, title }) => ({ anchor, title, lines: [] })),
  ];
  const title = plan.subtitle === undefined ? content.title : `${plan.subtitle} – ${content.title}`;
  return bookDocument({
    language,
    title,
    author: content.company,
    description: plan.promise,
    accent: content.accent,
    sections: [
      { html: titlePage(setting), page: 'title' },
      { html: aboutPage(setting), page: 'plain' },
      { html: contentsPage(contents, setting), running: text.book.contents },
      ...parts.flatMap((part): DocumentSection[] => [
        { html: partOpening(part, part.chapters), page: 'opener' },
        ...part.chapters.map((one) => ({ html: one.html(one.number ?? 0), running: one.title })),
      ]),
      ...back.map((section) => ({ html: section.html, running: section.title })),
    ],
    runningTitle: title,
  });
}

/** What stands at the end of a book: the words and the sources that it uses, and where. Nothing without any. */
function backMatter(
  parts: readonly BookPart[],
  { articles, sources }: BookScope,
  setting: BookSetting,
): { readonly anchor: string; readonly title: string; readonly html: string }[] {
  const { content, plan, language, text } = setting;
  const made = parts.flatMap(({ chapters }) => chapters.map((one) => one.text));
  const mentions = made.map((one) => one?.mentions ?? []);
  const used = placesOf(mentions);
  const terms = content.glossary.filter(
    ({ id }) =>
      plan.request.kind === 'whole' ||
      mentions.some((own) => own.some(({ term, marked }) => marked && term === id)),
  );
  const { compare } = createFormats(language, 'SEK');
  const glossary = {
    anchor: 'glossary',
    title: text.book.glossary,
    html: glossaryPages(terms, articleAt(articles), setting),
  };
  const bibliography = {
    anchor: 'sources',
    title: text.book.sources,
    html: sourcePages(sources, citationsIn(made), setting),
  };
  const index = {
    anchor: 'index',
    title: text.book.index,
    html: indexPages(indexGroups(terms, used, anchors.term, compare), setting),
  };
  const [hasTerms, hasSources] = [terms.length > 0, sources.length > 0];
  return [
    ...(hasTerms ? [glossary] : []),
    ...(hasSources ? [bibliography] : []),
    ...(hasTerms ? [index] : []),
  ];
}

/** The anchors at which each source is cited, by the source's id. */
function citationsIn(texts: readonly (ChapterText | undefined)[]): Map<string, string[]> {
  const citations = new Map<string, string[]>();
  for (const { source, anchor } of texts.flatMap((one) => one?.citations ?? []))
    citations.set(source, [...(citations.get(source) ?? []), anchor]);
  return citations;
}

/** Finds an article of the book by its address on the site. */
const articleAt = (articles: readonly BookArticle[]) => (address: string) => {
  const article = articles.find((one) => one.address === address);
  return article && { anchor: anchors.article(article.key), title: article.title };
};
