import { expect, test } from 'vitest';
import { composeBook } from '../../../../scripts/book/compose.ts';
import { planBook } from '../../../../src/domain/book/plan.ts';
import type { BookRequest } from '../../../../src/domain/book/plan.ts';
import { smallHandbook } from '../../support/book-content.ts';

const book = (request: BookRequest): Promise<string> =>
  composeBook(
    { content: smallHandbook, textAt: (address) => `<p>Texten på ${address}.</p>` },
    planBook(smallHandbook, request),
    '2026-11-28',
  );

/** The anchors of the chapters with the number that each of them shows. */
const chaptersIn = (html: string): string[] =>
  [...html.matchAll(/<p class="place">(?:<span class="numeral">(\d+)<\/span> )?[^]*?<h2 id="([^"]+)"/gu)].map(
    ([, number = '-', anchor = '']) => `${number} ${anchor}`,
  );

test('a whole book numbers its articles and not its workshops, and has all words and sources', async () => {
  const html = await book({ kind: 'whole' });
  expect(chaptersIn(html)).toEqual([
    '1 article-one',
    '2 article-two',
    '3 article-three',
    '- workshop-kick-off',
  ]);
  for (const id of ['term-promise', 'term-handover', 'source-study', 'source-other'])
    expect(html).toContain(`id="${id}"`);
});

test('a learning path numbers each of its steps, also a page of the site', async () => {
  expect(chaptersIn(await book({ kind: 'path', key: 'new' }))).toEqual([
    '1 article-two',
    '2 page-1',
    '3 workshop-kick-off',
  ]);
});

test('a theme has the sources that its articles cite, and only words that its texts use', async () => {
  const html = await book({ kind: 'theme', key: 'first' });
  expect(html).toContain('id="source-study"');
  expect(html).not.toContain('id="source-other"');
  expect(html).not.toContain('id="term-promise"');
});
