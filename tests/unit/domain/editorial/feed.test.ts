import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { atom } from '../../../../src/domain/editorial/feed.ts';

const feed = {
  language: 'sv',
  title: 'Nytt i Handboken – Å & Ö',
  subtitle: 'Så håller vi <allt>',
  author: 'Redaktionen "själv"',
  self: 'https://handbok.example.com/sv/nytt.xml',
  page: 'https://handbok.example.com/sv/nytt/',
  entries: [
    {
      id: 'https://handbok.example.com/sv/nytt/#2026-11-28-a',
      day: '2026-11-28',
      title: 'A < B',
      url: 'https://handbok.example.com/sv/artiklar/a/?x=1&y=2',
      summary: 'Rad\u0000ett\u000b.',
    },
    {
      id: 'https://handbok.example.com/sv/nytt/#2026-01-02-b',
      day: '2026-01-02',
      title: 'B',
      url: 'https://handbok.example.com/sv/artiklar/b/',
      summary: '',
    },
  ],
};

/** The names of the elements of a text in the order in which they are opened, each closed in its turn. */
function elements(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name = '', attributes = '', self] of xml.matchAll(
    /<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>/gu,
  )) {
    if (closing === '/') expect(open.pop()).toBe(name);
    else {
      names.push(name);
      expect(attributes.replaceAll(/\s[a-z:]+="[^"<>]*"/gu, '')).toBe('');
      if (self === '') open.push(name);
    }
  }
  expect(open).toEqual([]);
  return names;
}

describe('a feed', () => {
  const xml = atom(feed);

  test('is well-formed, and has what RFC 4287 asks of a feed and of each entry', () => {
    expect(
      xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'),
    ).toBe(true);
    expect(elements(xml.slice(xml.indexOf('<feed')))).toEqual([
      ...['feed', 'id', 'title', 'subtitle', 'updated', 'author', 'name', 'link', 'link'],
      ...['entry', 'id', 'title', 'updated', 'link', 'summary'],
      ...['entry', 'id', 'title', 'updated', 'link', 'summary'],
    ]);
  });

  test('holds texts as texts, and no sign that XML cannot hold', () => {
    expect(xml).toContain('<title>A &lt; B</title>');
    expect(xml).toContain('href="https://handbok.example.com/sv/artiklar/a/?x=1&amp;y=2"');
    expect(xml).toContain('<summary>Radett.</summary>');
    // The words that a reader of the feed sees, by a parser that is not ours.
    const seen = JSON.stringify(parse(xml).childNodes, (key, value: unknown) =>
      ['parentNode', 'sourceCodeLocation', 'namespaceURI'].includes(key) ? undefined : value,
    );
    expect(seen).toContain('Nytt i Handboken – Å & Ö');
    expect(seen).toContain('Så håller vi <allt>');
  });

  test('was last changed on its latest day, and one without entries when time began', () => {
    expect(/<updated>([^<]*)/u.exec(xml)?.[1]).toBe('2026-11-28T00:00:00Z');
    const empty = atom({ ...feed, entries: [] });
    expect(/<updated>([^<]*)/u.exec(empty)?.[1]).toBe('1970-01-01T00:00:00Z');
    expect(elements(empty.slice(empty.indexOf('<feed')))).not.toContain('entry');
  });
});
