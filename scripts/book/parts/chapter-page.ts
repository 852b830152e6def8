import type { BookArticle, BookWorkshop } from '../../../src/domain/book/book-content.ts';
import type { Dictionary } from '../../../src/i18n/sv.ts';
import { fill, plural } from '../../../src/i18n/text.ts';
import type { ChapterText, SheetPage } from '../chapters.ts';
import { pageNumber } from '../html/references.ts';
import { hyphenated } from '../html/hyphenate.ts';
import { escaped } from '../html/tree.ts';
import type { BookSetting } from './setting.ts';

/** What stands at the head of a chapter, over and above its title. */
export interface ChapterHead {
  readonly anchor: string;
  readonly number: number | undefined;
  /** The part that it stands in. */
  readonly over: string;
  /** Why a learning path has it here. */
  readonly why: string | undefined;
}

const numeral = (number: number | undefined): string =>
  number === undefined ? '' : `<span class="numeral">${number}</span> `;

const opening = (
  head: ChapterHead,
  title: string,
  lead: string,
  facts: readonly (readonly [string, string])[],
): string =>
  `<header class="opening">
    <p class="place">${numeral(head.number)}<span>${escaped(head.over)}</span></p>
    <h2 id="${head.anchor}">${escaped(title)}</h2>
    <p class="point">${escaped(lead)}</p>
    ${head.why === undefined ? '' : `<p class="why">${escaped(head.why)}</p>`}
    ${facts.length === 0 ? '' : `<dl class="facts">${facts.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`}
  </header>`;

/** An article with the worksheets that belong to it. */
export function articleChapter(
  head: ChapterHead,
  article: BookArticle,
  chapter: ChapterText,
  { text }: BookSetting,
): string {
  return `<article class="chapter" aria-labelledby="${head.anchor}">
  ${opening(head, article.title, article.point, [[text.article.audience, article.audience]])}
  <div class="flow">${chapter.html}</div>
  ${chapter.sheets.map((sheet) => sheetPage(sheet, text.article.worksheet, article.title, text)).join('\n')}
</article>`;
}

/** A workshop as the facilitator reads it, with the participants' sheet. */
export function workshopChapter(
  head: ChapterHead,
  workshop: BookWorkshop,
  chapter: ChapterText,
  { text, language }: BookSetting,
): string {
  return `<article class="chapter workshop" aria-labelledby="${head.anchor}">
  ${opening(head, workshop.title, workshop.purpose, [
    [text.workshops.facts.time, plural(language, text.site.minutes, workshop.minutes)],
    [text.workshops.facts.people, workshop.people],
    ...chapter.sheets.map(({ title }): readonly [string, string] => [text.workshops.sheet, title]),
  ])}
  <div class="flow">${chapter.html}</div>
  ${chapter.sheets.map((sheet) => sheetPage(sheet, text.workshops.sheet, workshop.title, text)).join('\n')}
</article>`;
}

/** A step of a learning path that is done on the site. */
export function sitePage(
  head: ChapterHead,
  title: string,
  address: string,
  { text, content, language }: BookSetting,
): string {
  const url = content.url.replace(/^https?:\/\//u, '') + address;
  return `<section class="chapter" aria-labelledby="${head.anchor}">
  ${opening(head, title, head.why ?? '', [])}
  <p class="on-site">${escaped(hyphenated(fill(text.book.onSite, { url: '{url}' }), language)).replace('{url}', `<a href="${escaped(content.url + address)}">${escaped(url)}</a>`)}</p>
</section>`;
}

/** A sheet to write on, on a page of its own. */
export const sheetPage = (
  { anchor, title, html }: SheetPage,
  kind: string,
  chapter: string,
  { workshops }: Dictionary,
): string => `<section class="sheet-page" aria-labelledby="${anchor}">
    <p class="sheet-kind"><span>${escaped(kind)} · ${escaped(chapter)}</span><span class="date">${escaped(workshops.sheetDate)} <span class="blank"></span></span></p>
    <h3 id="${anchor}">${escaped(title)}</h3>
    <div class="flow">${html}</div>
  </section>`;

/** The opening page of a part: what it is about, and its chapters with their pages. */
export function partOpening(
  part: { readonly anchor: string; readonly over: string; readonly title: string; readonly summary: string },
  lines: readonly { readonly anchor: string; readonly title: string; readonly line: string }[],
): string {
  return `<section class="part${lines.length > 8 ? ' many' : ''}" aria-labelledby="${part.anchor}">
  <p class="over">${escaped(part.over)}</p>
  <h1 id="${part.anchor}">${escaped(part.title)}</h1>
  <p class="point">${escaped(part.summary)}</p>
  <ol role="list">${lines
    .map(
      ({ anchor, title, line }) =>
        `<li><a href="#${anchor}"><span class="name">${escaped(title)}</span><span class="at">${pageNumber(anchor)}</span></a><p>${escaped(line)}</p></li>`,
    )
    .join('')}</ol>
</section>`;
}
