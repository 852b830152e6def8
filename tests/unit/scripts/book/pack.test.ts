import { expect, test } from 'vitest';
import {
  addressesIn,
  casesIn,
  cuesIn,
  drawingIn,
  phrasesIn,
  readableText,
} from '../../../../scripts/book/pack/extract.ts';
import { cardPages } from '../../../../scripts/book/pack/pages.ts';
import { composePack } from '../../../../scripts/book/pack/compose-pack.ts';
import { anchorsIn } from '../../../../scripts/book/pdf/print.ts';
import { planBook } from '../../../../src/domain/book/plan.ts';
import { smallHandbook } from '../../support/book-content.ts';

const step =
  '<section class="step"><h3 id="step-1"><span class="clock">0:00–0:10</span> Hej</h3><p>Gör så.</p>' +
  '<div class="phrases"><ul><li>”Hej alla.”</li><li>”Läs <a href="/sv/artiklar/two/">två</a>.”</li></ul></div></section>';
const article =
  '<figure class="drawing"><svg class="text"></svg><div class="visually-hidden"><ul><li>Ett</li></ul></div></figure>' +
  '<div class="phrases"><ul><li>”Jag ringer.”</li></ul></div>' +
  '<div class="case flow"><p class="label">Påhittat fall</p><p>Ek ringde.&nbsp;<a class="claim" href="#source-x">forskning</a></p></div>';

test('a card has a step with its time and what is said in it', () => {
  expect(cuesIn(readableText(step, 'sv'))).toEqual([
    { clock: '0:00–0:10', title: 'Hej', phrases: ['”Hej alla.”', '”Läs två.”'] },
  ]);
});

test('phrases, cases and the drawing of an article are taken without their labels', () => {
  const text = readableText(article, 'sv');
  expect(phrasesIn(text)).toEqual(['”Jag ringer.”']);
  expect(casesIn(text)).toEqual(['<p>Ek ringde.&nbsp;</p>']);
  expect(drawingIn(text)).toContain('aria-label="Ett"');
  expect(drawingIn(readableText('<p>x</p>', 'sv'))).toBeUndefined();
});

test('the articles that a workshop links to are each named once', () => {
  expect(addressesIn(`${step}<a href="/sv/artiklar/two/#why">x</a>`)).toEqual(['/sv/artiklar/two/']);
});

test('so many cards stand on a sheet', () => {
  const cards = Array.from({ length: 9 }, (_, index) => ({ html: `<p>${index}</p>`, foot: 'x' }));
  const html = cardPages('phrases', 'Fraskort', 'Klipp.', cards, 'phrase');
  expect(html.match(/class="card-sheet"/gu)).toHaveLength(2);
  expect(html.match(/class="card"/gu)).toHaveLength(9);
});

test('a pack names every one of its parts on the cover, and leaves out what there is none of', async () => {
  const texts = {
    content: smallHandbook,
    textAt: (address: string) =>
      address.includes('workshop')
        ? `${step}<section class="sheet"><h2>Mitt blad</h2><p>Skriv.</p></section>`
        : article,
  };
  const plan = planBook(smallHandbook, { kind: 'workshop', key: 'kick-off' });
  const html = await composePack(texts, plan, '2026-11-28');
  expect(anchorsIn(html)).toEqual([
    'workshop-kick-off',
    'workshop-kick-off--sheet-1',
    'cues',
    'phrases',
    'cases',
    'posters',
  ]);
  for (const anchor of anchorsIn(html)) expect(html).toContain(`id="${anchor}"`);
  const bare = await composePack({ ...texts, textAt: () => '<p>Bara text.</p>' }, plan, '2026-11-28');
  expect(anchorsIn(bare)).toEqual(['workshop-kick-off']);
});
