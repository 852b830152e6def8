import { expect, test } from 'vitest';
import { makeChapter } from '../../../../scripts/book/chapters.ts';
import { clean } from '../../../../scripts/book/html/clean.ts';
import { fillPages } from '../../../../scripts/book/html/fill-pages.ts';
import { hyphenated } from '../../../../scripts/book/html/hyphenate.ts';
import { markMentions, placesOf } from '../../../../scripts/book/html/mentions.ts';
import { resolveReferences } from '../../../../scripts/book/html/references.ts';
import type { Places } from '../../../../scripts/book/html/references.ts';
import { innerHtml, readFragment } from '../../../../scripts/book/html/tree.ts';
import { anchorsIn } from '../../../../scripts/book/pdf/print.ts';
import { smallHandbook } from '../../support/book-content.ts';

const places: Places = {
  anchorOf: (address) =>
    ({ '/sv/artiklar/two/': 'article-two', '/sv/artiklar/three/': 'article-three' })[address],
  has: (anchor) => anchor === 'article-two' || anchor === 'source-study',
  onSite: (address) => `https://ek.example${address}`,
  pageWord: 's.',
};

const changed = (html: string, change: (text: ReturnType<typeof readFragment>) => void): string => {
  const text = readFragment(html);
  change(text);
  return innerHtml(text);
};

test('what is for a screen alone is left out', () => {
  const html =
    '<p data-astro-cid-x>Text<span class="aside" popover>sidnot</span></p><script>1</script>' +
    '<div class="phrases keep"><ul><li>”Hej.”</li></ul><p class="action no-print"><button>Kopiera</button></p></div>' +
    '<figure class="live"><input type="range"><p>0</p></figure><div hidden>dolt</div><div data-article-end></div>';
  expect(changed(html, clean)).toBe('<p>Text</p><div class="phrases keep"><ul><li>”Hej.”</li></ul></div>');
});

test('an island leaves what it shows', () => {
  expect(
    changed(
      '<astro-island props="{}"><table><tbody><tr><td>1</td></tr></tbody></table></astro-island>',
      clean,
    ),
  ).toBe('<table><tbody><tr><td>1</td></tr></tbody></table>');
});

test('a drawing has one name, made of its words, in both sizes', () => {
  const html =
    '<figure class="drawing"><svg class="phone" aria-hidden="true"></svg><svg class="text" aria-hidden="true"></svg>' +
    '<div class="visually-hidden"><ul><li>Säg</li><li><strong>Håll</strong></li></ul></div><figcaption>Så.</figcaption></figure>';
  expect(changed(html, clean)).toBe(
    '<figure class="drawing"><svg class="phone" role="img" aria-label="Säg; Håll"></svg>' +
      '<svg class="text" role="img" aria-label="Säg; Håll"></svg><figcaption>Så.</figcaption></figure>',
  );
});

test('a link to another chapter says its page the first time, and one to what is not in the book leads to the site', () => {
  const html =
    '<h2 id="why">x</h2><a href="/sv/artiklar/two/">två</a> <a href="/sv/artiklar/two/">två</a> ' +
    '<a href="/sv/artiklar/three/">tre</a> <a href="#why">upp</a> <a href="https://example.com/">ut</a>';
  expect(
    changed(html, (text) => {
      resolveReferences(text, 'article-one', places);
    }),
  ).toBe(
    '<h2 id="article-one--why">x</h2><a href="#article-two">två</a><span class="page-ref"> (s.&nbsp;<span data-page="article-two"></span>)</span> ' +
      '<a href="#article-two">två</a> <a href="https://ek.example/sv/artiklar/three/">tre</a> ' +
      '<a href="#article-one--why">upp</a> <a href="https://example.com/">ut</a>',
  );
});

test('a claim carries the number of its source in the book, and a sheet stands apart', () => {
  const html =
    '<p>Sant.&nbsp;<a class="claim" id="claim-study" href="#source-study">1<span class="how"> forskning</span></a> Också.&nbsp;<a class="claim brief" href="#source-study">1</a></p>' +
    '<figure class="worksheet" aria-label="Arbetsblad: Logg"><figcaption>Arbetsblad Logg</figcaption><table><tbody><tr><td>löfte</td></tr></tbody></table></figure>';
  const chapter = makeChapter(html, 'article-one', {
    language: 'sv',
    terms: smallHandbook.glossary,
    places,
    sourceNumber: (id) => (id === 'study' ? 7 : undefined),
    sheetWords: (title) => `Arbetsblad: ${title}`,
    level: 3,
  });
  expect(chapter.html).toContain('id="article-one--cites-1" href="#source-study">forskning 7</a>');
  expect(chapter.html).toContain('id="article-one--cites-2" href="#source-study">7</a>');
  expect(chapter.html).not.toContain('<table>');
  expect(chapter.html).toContain('href="#article-one--sheet-1"');
  expect(chapter.sheets).toEqual([
    {
      anchor: 'article-one--sheet-1',
      title: 'Logg',
      html: '<table><tbody><tr><td>löfte</td></tr></tbody></table>',
    },
  ]);
  expect(chapter.mentions, 'a word on a sheet is no place for the index').toEqual([]);
});

test('a term is found by its marks, or the first time one of its forms stands in a chapter', () => {
  const marked = readFragment('<p><a class="term" data-term="promise" href="/x/">löfte</a> och löften</p>');
  expect(markMentions(marked, 'c', smallHandbook.glossary)).toEqual([
    { term: 'promise', anchor: 'c--at-1', marked: true },
  ]);
  const plain = readFragment('<h3>Löften</h3><p>Löftesrikt. Alla löften, och löftet.</p>');
  expect(markMentions(plain, 'c', smallHandbook.glossary)).toEqual([
    { term: 'promise', anchor: 'c--at-1', marked: false },
  ]);
  expect(innerHtml(plain)).toBe(
    '<h3>Löften</h3><p>Löftesrikt. Alla <span id="c--at-1">löften</span>, och löftet.</p>',
  );
});

test('of a word that stands nearly everywhere only the marks are places', () => {
  const chapters = Array.from({ length: 9 }, (_, index) => [
    { term: 'customer', anchor: `c${index}`, marked: index === 3 },
    ...(index < 2 ? [{ term: 'rare', anchor: `r${index}`, marked: false }] : []),
  ]);
  expect(placesOf(chapters)).toEqual(
    new Map([
      ['customer', ['c3']],
      ['rare', ['r0', 'r1']],
    ]),
  );
});

test('words are broken between their parts, short ones and their ends never', () => {
  expect(hyphenated('självskattningen är kort', 'sv')).toBe('själv\u00ADskatt\u00ADningen är kort');
  expect(hyphenated('responsibility', 'en')).toBe('respons\u00ADib\u00ADil\u00ADity');
  for (const part of hyphenated('orättvisa ansvarsfördelningen', 'sv').split(/[\s\u00AD]/u))
    expect(part.length).toBeGreaterThan(1);
});

test('page numbers are written once each, and every anchor is a link before they are known', () => {
  const html = '<span data-page="a"></span> <span data-pages="b c d"></span>';
  expect(anchorsIn(html)).toEqual(['a', 'b', 'c', 'd']);
  expect(fillPages(html, new Map())).toBe(
    '<span class="at-page">000</span> <a href="#b">000</a>, <a href="#c">000</a>, <a href="#d">000</a>',
  );
  const pages = new Map([['a', 4], ['b', 12], ['c', 12], ['d', 40]]); // prettier-ignore
  expect(fillPages(html, pages)).toBe(
    '<span class="at-page">4</span> <a href="#b">12</a>, <a href="#d">40</a>',
  );
});
