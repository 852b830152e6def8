import { expect, it, vi } from 'vitest';
import type { About } from '../../../scripts/content-check/model/model.ts';
import type { ReadText } from '../../../scripts/content-check/model/text-cache.ts';
import { createTextCache } from '../../../scripts/content-check/model/text-cache.ts';

it('lets go of what a text is made of, keeps where its fields stand, and reads it again where it must', () => {
  const place = { file: 'about/sv/welcome.mdx', line: 2, column: 1 };
  const body: About['body'] = { source: 'Hej', prose: [], headings: [], sections: [], links: [], tables: [], images: [], components: [], code: [] }; // prettier-ignore
  const read = vi.fn((): ReadText<About> => ({
    text: { kind: 'about', file: place.file, language: 'sv', slug: 'welcome', key: undefined, fields: {}, data: undefined, body: { ...body }, facts: undefined, prose: [], at: () => place, written: () => 'Hej' }, // prettier-ignore
    findings: [],
  }));
  const texts = createTextCache();
  const { text } = texts.textOf('about/sv/welcome.mdx', 'digest', read);
  const first = text.body;
  texts.letGo(text);
  expect([text.at('title'), text.written('title')]).toEqual([place, 'Hej']);
  expect(read).toHaveBeenCalledTimes(1);
  expect(text.body).toEqual(first);
  expect(text.body).not.toBe(first);
  expect(text.prose).toEqual([]);
  expect(read).toHaveBeenCalledTimes(2);
});
