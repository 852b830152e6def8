import type { BookTerm } from '../../../src/domain/book/book-content.ts';
import type { SourceNote } from '../../../src/domain/handbook.ts';
import type { IndexGroup } from '../../../src/domain/book/index-entries.ts';
import { hyphenated } from '../html/hyphenate.ts';
import { anchors } from '../html/references.ts';
import { escaped } from '../html/tree.ts';
import type { BookSetting } from './setting.ts';

/** Page numbers of several places, each page once: `12, 15–17`. Without a printed page it names nothing. */
const pageNumbers = (places: readonly string[]): string => `<span data-pages="${places.join(' ')}"></span>`;

/** The glossary: what each word means, and where more is said. */
export function glossaryPages(
  terms: readonly BookTerm[],
  articleAt: (address: string) => { readonly anchor: string; readonly title: string } | undefined,
  { text, language }: BookSetting,
): string {
  const { book } = text;
  const own = new Set(terms.map(({ id }) => id));
  const entry = (term: BookTerm): string => {
    const article = term.article === undefined ? undefined : articleAt(term.article);
    const related = term.related.filter(({ id }) => own.has(id));
    const also = [
      term.synonyms.length > 0
        ? `${escaped(text.site.alsoCalled)}: ${escaped(term.synonyms.join(', '))}.`
        : '',
      related.length > 0
        ? `${escaped(book.seeAlso)} ${related.map((other) => `<a href="#${anchors.term(other.id)}">${escaped(other.term)}</a>`).join(', ')}.`
        : '',
      article
        ? `${escaped(book.readMore)}: <a href="#${article.anchor}">${escaped(article.title)}</a><span class="page-ref">, ${book.page}&nbsp;<span data-page="${article.anchor}"></span></span>.`
        : '',
    ].filter(Boolean);
    return `<div class="entry"><dt id="${anchors.term(term.id)}">${escaped(term.term)}</dt><dd>${escaped(hyphenated(term.definition, language))}${also.length > 0 ? ` <span class="also">${also.join(' ')}</span>` : ''}</dd></div>`;
  };
  return `<section class="back glossary" aria-labelledby="glossary">
  <h1 id="glossary">${escaped(book.glossary)}</h1>
  <p class="lead">${escaped(book.glossaryLead)}</p>
  <dl class="columns">${terms.map(entry).join('\n')}</dl>
</section>`;
}

/** Pages from–to stay on one line. */
const keptTogether = (text: string): string => text.replaceAll(/(?<=\d)–(?=\d)/gu, '\u2060–\u2060');

/** The sources, numbered, each with the pages that lean on it. */
export function sourcePages(
  sources: readonly SourceNote[],
  citations: ReadonlyMap<string, readonly string[]>,
  { text, language }: BookSetting,
): string {
  const { book, article } = text;
  const entry = (source: SourceNote): string => {
    const cited = citations.get(source.id) ?? [];
    const words = escaped(keptTogether(source.citation));
    const citation = source.url === undefined ? words : `<a href="${escaped(source.url)}">${words}</a>`;
    return `<li id="${anchors.source(source.id)}"><p>${citation} <span class="kind">${escaped(article.labels[source.label])}</span></p>
  <p class="soft"><b>${escaped(article.shows)}:</b> ${escaped(hyphenated(source.shows, language))} <b>${escaped(article.limits)}:</b> ${escaped(hyphenated(source.limits, language))}${
    cited.length > 0
      ? ` <span class="cited">${escaped(book.cited)} ${book.page}&nbsp;${pageNumbers(cited)}.</span>`
      : ''
  }</p></li>`;
  };
  return `<section class="back sources" aria-labelledby="sources">
  <h1 id="sources">${escaped(text.book.sources)}</h1>
  <p class="lead">${escaped(book.sourcesLead)}</p>
  <ol>${sources.map(entry).join('\n')}</ol>
</section>`;
}

/** The index: each word with the pages it stands on; on a screen with links to these places. */
export function indexPages(groups: readonly IndexGroup[], { text }: BookSetting): string {
  const { book } = text;
  const list = groups
    .map(
      ({ letter, entries }) =>
        `<section><h2>${escaped(letter)}</h2><ul role="list">${entries
          .map(({ word, explained, places, see }) => {
            if (see !== undefined)
              return `<li>${escaped(word)}, <i>${escaped(book.see)}</i> ${escaped(see)}</li>`;
            const main =
              explained === undefined
                ? ''
                : `<b><a href="#${explained}"><span data-page="${explained}"></span></a></b>`;
            const rest = places.length > 0 ? pageNumbers(places) : '';
            return `<li>${escaped(word)} <span class="at">${[rest, main].filter(Boolean).join(', ')}</span></li>`;
          })
          .join('')}</ul></section>`,
    )
    .join('\n');
  return `<section class="back index" aria-labelledby="index">
  <h1 id="index">${escaped(book.index)}</h1>
  <p class="lead">${escaped(book.indexLead)}</p>
  <div class="columns">${list}</div>
</section>`;
}
