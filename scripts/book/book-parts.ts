import type { Chapter, Part } from '../../src/domain/book/plan.ts';
import { fill } from '../../src/i18n/text.ts';
import { workshopsAnchor } from './book-links.ts';
import { makeChapter } from './chapters.ts';
import type { ChapterSetting, ChapterText } from './chapters.ts';
import { anchors } from './html/references.ts';
import { articleChapter, sitePage, workshopChapter } from './parts/chapter-page.ts';
import type { BookSetting } from './parts/setting.ts';
import type { BookTexts } from './read-texts.ts';

/** A chapter with its number; undefined for one that has none, such as a workshop in a whole book. */
export interface NumberedChapter extends MadeChapter {
  readonly number: number | undefined;
}

/** A part of a book with its chapters. */
export interface BookPart {
  readonly anchor: string;
  readonly title: string;
  /** What stands over the title. */
  readonly over: string;
  readonly summary: string;
  readonly chapters: readonly NumberedChapter[];
}

interface MadeChapter {
  readonly anchor: string;
  readonly title: string;
  readonly line: string;
  /** The chapter's pages, with its number. */
  readonly html: (number: number) => string;
  /** Undefined for a page of the site, which has no text of its own. */
  readonly text: ChapterText | undefined;
}

/** Makes the parts of a book with their chapters, numbered from the first to the last. */
export function bookParts(
  texts: BookTexts,
  setting: BookSetting,
  chapterSetting: ChapterSetting,
): BookPart[] {
  const { plan, text, content } = setting;
  const isPath = plan.request.kind === 'path';
  let [count, sitePages] = [0, 0];
  const overOf = ({ kind }: Part, index: number): string => {
    if (kind === 'theme') return fill(text.book.theme, { number: index + 1 });
    return kind === 'path' ? text.book.path : content.title;
  };
  return plan.parts.map((part, index) => {
    const isWorkshops = part.kind === 'workshops';
    const title = isWorkshops ? text.site.pages.workshops : part.title;
    const chapters = part.chapters.map((chapter): NumberedChapter => {
      if (chapter.kind === 'page') sitePages += 1;
      const made =
        chapter.kind === 'page'
          ? sitePageChapter(chapter, `page-${sitePages}`, title, setting)
          : chapter.kind === 'article'
            ? articleOf(chapter, title, texts, setting, chapterSetting)
            : workshopOf(chapter, title, texts, setting, chapterSetting);
      const isNumbered = isPath || chapter.kind === 'article';
      if (isNumbered) count += 1;
      return { ...made, number: isNumbered ? count : undefined };
    });
    return {
      anchor: isWorkshops ? workshopsAnchor : anchors.theme(part.key),
      title,
      over: overOf(part, index),
      summary: isWorkshops ? text.book.workshopsLead : part.summary,
      chapters,
    };
  });
}

type ChapterOf<Kind extends Chapter['kind']> = Chapter & { readonly kind: Kind };

/** A page of the site that a learning path sends its reader to. */
const sitePageChapter = (
  { title, address, why }: ChapterOf<'page'>,
  anchor: string,
  over: string,
  setting: BookSetting,
): MadeChapter => ({
  anchor,
  title,
  line: why,
  text: undefined,
  html: (number) => sitePage({ anchor, number, over, why: whyIn(setting, why) }, title, address, setting),
});

function articleOf(
  chapter: ChapterOf<'article' | 'workshop'>,
  over: string,
  texts: BookTexts,
  setting: BookSetting,
  chapterSetting: ChapterSetting,
): MadeChapter {
  const article = setting.content.articles.find(({ key }) => key === chapter.key);
  if (!article) throw new Error(`The article "${chapter.key}" is in the order of the book and has no text.`);
  const anchor = anchors.article(article.key);
  const made = makeChapter(texts.textAt(article.address), anchor, chapterSetting);
  const why = whyIn(setting, chapter.why);
  return {
    anchor,
    title: article.title,
    line: why ?? article.point,
    text: made,
    html: (number) => articleChapter({ anchor, number, over, why }, article, made, setting),
  };
}

function workshopOf(
  chapter: ChapterOf<'article' | 'workshop'>,
  over: string,
  texts: BookTexts,
  setting: BookSetting,
  chapterSetting: ChapterSetting,
): MadeChapter {
  const workshop = setting.content.workshops.find(({ key }) => key === chapter.key);
  if (!workshop)
    throw new Error(`The workshop "${chapter.key}" is in the order of the book and has no text.`);
  const anchor = anchors.workshop(workshop.key);
  const made = makeChapter(texts.textAt(workshop.address), anchor, chapterSetting);
  const why = whyIn(setting, chapter.why);
  const isNumbered = setting.plan.request.kind === 'path';
  return {
    anchor,
    title: workshop.title,
    line: why ?? workshop.purpose,
    text: made,
    html: (number) =>
      workshopChapter(
        { anchor, number: isNumbered ? number : undefined, over, why },
        workshop,
        made,
        setting,
      ),
  };
}

/** Why a chapter stands where it does: only a learning path says so. */
const whyIn = ({ plan }: BookSetting, why: string | undefined): string | undefined =>
  plan.request.kind === 'path' ? why : undefined;
