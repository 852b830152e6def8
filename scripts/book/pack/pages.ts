import type { BookWorkshop } from '../../../src/domain/book/book-content.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { fill, plural } from '../../../src/i18n/text.ts';
import { pageNumber } from '../html/references.ts';
import { escaped } from '../html/tree.ts';
import type { BookSetting } from '../parts/setting.ts';

/** A card: what stands on it, and small below whence it is. */
export interface Card {
  readonly head?: string;
  readonly html: string;
  readonly foot: string;
}

/** The cover: what the workshop is for, who takes part, and what is in the pack. */
export function packCover(
  workshop: BookWorkshop,
  lines: readonly { readonly anchor: string; readonly title: string }[],
  { content, text, language, date }: BookSetting,
): string {
  const facts = [
    [text.workshops.facts.time, plural(language, text.site.minutes, workshop.minutes)],
    [text.workshops.facts.people, workshop.people],
  ] as const;
  return `<header class="cover">
  <p class="over">${escaped(content.title)} · ${escaped(text.book.pack.kind)}</p>
  <h1>${escaped(workshop.title)}</h1>
  <p class="point">${escaped(workshop.purpose)}</p>
  <dl class="facts">${facts.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>
  <nav class="contents" aria-label="${escaped(text.book.contents)}"><ol role="list">${lines
    .map(
      ({ anchor, title }) =>
        `<li><a href="#${anchor}"><span class="name">${escaped(title)}</span><span class="at">${pageNumber(anchor)}</span></a></li>`,
    )
    .join('')}</ol></nav>
  <p class="edition">${escaped(content.company)} · ${escaped(fill(text.book.edition, { date: createFormats(language, 'SEK').date(date) }))}</p>
</header>`;
}

/** Cards to cut out, so many to a sheet. */
export function cardPages(
  anchor: string,
  title: string,
  lead: string,
  cards: readonly Card[],
  kind: 'cue' | 'phrase' | 'case',
): string {
  const onSheet = { cue: 8, phrase: 8, case: 4 }[kind];
  const sheets = Array.from({ length: Math.ceil(cards.length / onSheet) }, (_, index) =>
    cards.slice(index * onSheet, (index + 1) * onSheet),
  );
  const card = ({ head, html, foot }: Card): string =>
    `<li class="card">${head === undefined ? '' : `<p class="head">${head}</p>`}<div class="words">${html}</div><p class="foot">${escaped(foot)}</p></li>`;
  return `<section class="${kind}-cards" aria-labelledby="${anchor}">
  <header><h1 id="${anchor}">${escaped(title)}</h1><p>${escaped(lead)}</p></header>
  ${sheets.map((own) => `<ul role="list" class="card-sheet">${own.map(card).join('\n')}</ul>`).join('\n')}
</section>`;
}

/** A drawing as large as a sheet, with the idea of its article. */
export const poster = (
  anchor: string | undefined,
  title: string,
  point: string,
  drawing: string,
  company: string,
): string => `<section class="poster">
  <h1${anchor === undefined ? '' : ` id="${anchor}"`}>${escaped(title)}</h1>
  <p class="point">${escaped(point)}</p>
  ${drawing}
  <p class="foot">${escaped(company)}</p>
</section>`;
