import { indexGroups } from '../../src/domain/book/index-entries.ts';
import type { Chapter, Plan } from '../../src/domain/book/plan.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { createRoutes } from '../../src/i18n/routes.ts';
import { fill } from '../../src/i18n/text.ts';
import { makeChapter } from './chapters.ts';
import type { ChapterText } from './chapters.ts';
import { placesOf } from './html/mentions.ts';
import { anchors } from './html/references.ts';
import type { Places } from './html/references.ts';
import { glossaryPages, indexPages, sourcePages } from './parts/back.ts';
import { articleChapter, partOpening, sitePage, workshopChapter } from './parts/chapter-page.ts';
import { aboutPage, contentsPage, titlePage } from './parts/front.ts';
import type { ContentsPart } from './parts/front.ts';
import type { BookSetting } from './parts/setting.ts';
import type { BookTexts } from './read-texts.ts';
import { bookDocument } from './document.ts';

interface MadeChapter {
  readonly anchor: string;
  readonly title: string;
  readonly line: string;
  readonly number: number | undefined;
  readonly html: (number: number) => string;
  readonly text: ChapterText | undefined;
}

/**
 * A book as one HTML document, its page numbers still to be filled in (`fillPages`).
 * @param date the day of the edition, `2026-11-28`
 */
export async function composeBook(texts: BookTexts, plan: Plan, date: string): Promise<string> {
  const { content } = texts;
  const { language } = content;
  const text = dictionary(language);
  const formats = createFormats(language, 'SEK');
  const setting: BookSetting = { content, plan, language, text, date };
  const routes = createRoutes('/');

  const chapters = plan.parts.flatMap((part) => part.chapters);
  const articles = content.articles.filter(({ key }) => isIn(chapters, 'article', key));
  const workshops = content.workshops.filter(({ key }) => isIn(chapters, 'workshop', key));
  const cited = new Set(articles.flatMap(({ sources }) => sources));
  const sources = content.sources.filter(({ id }) => plan.request.kind === 'whole' || cited.has(id));

  // The glossary of a part of the handbook holds the words that this part uses, and these are known when its texts are made.
  const anchorByAddress = new Map<string, string>([
    ...articles.map(({ key, address }) => [address, anchors.article(key)] as const),
    ...workshops.map(({ key, address }) => [address, anchors.workshop(key)] as const),
    ...plan.parts
      .filter(({ kind }) => kind === 'theme')
      .flatMap(({ key }) => content.themes.filter((theme) => theme.key === key))
      .map((theme) => [routes.theme(language, theme.slug), anchors.theme(theme.key)] as const),
    ...(plan.parts.some(({ kind }) => kind === 'workshops')
      ? [[routes.page(language, 'workshops'), workshopsAnchor] as const]
      : []),
    [routes.page(language, 'glossary'), 'glossary'],
    ...content.glossary.map(
      ({ id }) => [`${routes.page(language, 'glossary')}#${id}`, anchors.term(id)] as const,
    ),
  ]);
  const all = new Set([...anchorByAddress.values(), ...sources.map(({ id }) => anchors.source(id))]);
  const places: Places = {
    anchorOf: (address) => anchorByAddress.get(address) ?? anchorByAddress.get(address.replace(/#.*$/u, '')),
    has: (anchor) => all.has(anchor),
    onSite: (address) => content.url + address,
    pageWord: text.book.page,
  };
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const chapterSetting = {
    language,
    terms: content.glossary,
    places,
    sourceNumber: (id: string) => numbers.get(id),
    sheetWords: (title: string) => fill(text.book.sheetAt, { title }),
    level: 3,
  };

  let pageSteps = 0;
  const make = (chapter: Chapter, over: string): MadeChapter => {
    const why = plan.request.kind === 'path' ? chapter.why : undefined;
    if (chapter.kind === 'page') {
      pageSteps += 1;
      const anchor = `page-${pageSteps}`;
      const { title, address } = chapter;
      return {
        anchor,
        title,
        line: chapter.why,
        number: undefined,
        text: undefined,
        html: (number) => sitePage({ anchor, number, over, why }, title, address, setting),
      };
    }
    if (chapter.kind === 'article') {
      const article = content.articles.find(({ key }) => key === chapter.key);
      if (!article)
        throw new Error(`The article "${chapter.key}" is in the order of the book and has no text.`);
      const anchor = anchors.article(article.key);
      const made = makeChapter(texts.textAt(article.address), anchor, chapterSetting);
      const line = why ?? article.point;
      return {
        anchor,
        title: article.title,
        line,
        number: 0,
        text: made,
        html: (number) => articleChapter({ anchor, number, over, why }, article, made, setting),
      };
    }
    const workshop = content.workshops.find(({ key }) => key === chapter.key);
    if (!workshop)
      throw new Error(`The workshop "${chapter.key}" is in the order of the book and has no text.`);
    const anchor = anchors.workshop(workshop.key);
    const made = makeChapter(texts.textAt(workshop.address), anchor, chapterSetting);
    return {
      anchor,
      title: workshop.title,
      line: why ?? workshop.purpose,
      number: plan.request.kind === 'path' ? 0 : undefined,
      text: made,
      html: (number) =>
        workshopChapter(
          { anchor, number: plan.request.kind === 'path' ? number : undefined, over, why },
          workshop,
          made,
          setting,
        ),
    };
  };

  let count = 0;
  const parts = plan.parts.map((part, index) => {
    const title = part.kind === 'workshops' ? text.site.pages.workshops : part.title;
    const anchor = part.kind === 'workshops' ? workshopsAnchor : anchors.theme(part.key);
    const over =
      part.kind === 'theme'
        ? fill(text.book.theme, { number: index + 1 })
        : part.kind === 'path'
          ? text.book.path
          : content.title;
    const made = part.chapters.map((chapter) => {
      const one = make(chapter, title);
      const numbered = plan.request.kind === 'path' || one.number !== undefined;
      if (numbered) count += 1;
      return { ...one, number: numbered ? count : undefined };
    });
    const summary = part.kind === 'workshops' ? text.book.workshopsLead : part.summary;
    return { anchor, title, over, summary, chapters: made };
  });

  const mentions = parts.flatMap(({ chapters: own }) => own.map((one) => one.text?.mentions ?? []));
  const used = placesOf(mentions);
  const terms = content.glossary.filter(
    ({ id }) =>
      plan.request.kind === 'whole' ||
      mentions.some((own) => own.some(({ term, marked }) => marked && term === id)),
  );
  const citations = new Map<string, string[]>();
  for (const { source, anchor } of parts.flatMap(({ chapters: own }) =>
    own.flatMap((one) => one.text?.citations ?? []),
  ))
    citations.set(source, [...(citations.get(source) ?? []), anchor]);

  const back = [
    ...(terms.length > 0 ? [{ anchor: 'glossary', title: text.book.glossary }] : []),
    ...(sources.length > 0 ? [{ anchor: 'sources', title: text.book.sources }] : []),
    ...(terms.length > 0 ? [{ anchor: 'index', title: text.book.index }] : []),
  ];
  const contents: ContentsPart[] = [
    ...parts.map(({ anchor, title, chapters: own }) => ({
      anchor,
      title,
      lines: own.map((one) => ({ anchor: one.anchor, title: one.title, number: one.number })),
    })),
    ...back.map((line) => ({ ...line, lines: [] })),
  ];
  const articleAt = (address: string) => {
    const article = articles.find((one) => one.address === address);
    return article && { anchor: anchors.article(article.key), title: article.title };
  };
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
      ...parts.flatMap((part) => [
        { html: partOpening(part, part.chapters), page: 'opener' as const },
        ...part.chapters.map((one) => ({ html: one.html(one.number ?? 0), running: one.title })),
      ]),
      ...(terms.length > 0
        ? [{ html: glossaryPages(terms, articleAt, setting), running: text.book.glossary }]
        : []),
      ...(sources.length > 0
        ? [{ html: sourcePages(sources, citations, setting), running: text.book.sources }]
        : []),
      ...(terms.length > 0
        ? [
            {
              html: indexPages(indexGroups(terms, used, anchors.term, formats.compare), setting),
              running: text.book.index,
            },
          ]
        : []),
    ],
    runningTitle: title,
  });
}

const workshopsAnchor = 'workshops';

const isIn = (chapters: readonly Chapter[], kind: 'article' | 'workshop', key: string): boolean =>
  chapters.some((chapter) => chapter.kind === kind && chapter.key === key);
