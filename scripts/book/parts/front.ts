import { createFormats } from '../../../src/i18n/formats.ts';
import { fill } from '../../../src/i18n/text.ts';
import { hyphenated } from '../html/hyphenate.ts';
import { escaped } from '../html/tree.ts';
import { pageNumber } from '../html/references.ts';
import type { BookSetting } from './setting.ts';

/** The title page: whose handbook it is, what it is called, and of which day. */
export function titlePage({ content, plan, text, date, language }: BookSetting): string {
  const title = plan.subtitle ?? content.title;
  return `<header class="title-page">
  <p class="company">${escaped(content.company)}</p>
  <div>
    ${plan.subtitle === undefined ? '' : `<p class="over">${escaped(content.title)}</p>`}
    <h1>${escaped(hyphenated(title, language))}</h1>
    <p class="promise">${escaped(plan.promise)}</p>
  </div>
  <p class="edition">${escaped(fill(text.book.edition, { date: createFormats(language, 'SEK').date(date) }))}</p>
</header>`;
}

/** What a reader should know of the book itself: where its texts come from, and what its marks mean. */
export function aboutPage({ content, text, language }: BookSetting): string {
  const { book, article } = text;
  const labels = createFormats(language, 'SEK').list(Object.values(article.labels));
  const { name, email } = content.contact;
  const who = email === undefined ? name : `${name}, ${email}`;
  return `<section class="about" aria-labelledby="about">
  <h2 id="about">${escaped(book.about)}</h2>
  <p>${escaped(fill(book.aboutSame, { url: content.url.replace(/^https?:\/\//u, '') }))}</p>
  <p>${escaped(fill(book.aboutClaims, { labels }))}</p>
  <p>${escaped(book.aboutReferences)}</p>
  <p>${escaped(fill(book.aboutContact, { name: who }))}</p>
  <p class="company">© ${escaped(content.company)}</p>
</section>`;
}

/** A line of the contents. */
export interface ContentsLine {
  readonly anchor: string;
  readonly title: string;
  readonly number?: number | undefined;
}

/** A part in the contents, with its chapters. */
export interface ContentsPart extends ContentsLine {
  readonly lines: readonly ContentsLine[];
}

/** The contents: every part and chapter with its page. */
export function contentsPage(parts: readonly ContentsPart[], { text }: BookSetting): string {
  const line = ({ anchor, title, number }: ContentsLine): string =>
    `<a href="#${anchor}"><span class="number">${number ?? ''}</span><span class="name">${escaped(title)}</span><span class="at">${pageNumber(anchor)}</span></a>`;
  return `<nav class="contents" aria-labelledby="contents">
  <h1 id="contents">${escaped(text.book.contents)}</h1>
  <ol role="list">
    ${parts
      .map(
        (part) =>
          `<li class="part-line">${line(part)}${
            part.lines.length === 0
              ? ''
              : `<ol role="list">${part.lines.map((one) => `<li>${line(one)}</li>`).join('')}</ol>`
          }</li>`,
      )
      .join('\n    ')}
  </ol>
</nav>`;
}
