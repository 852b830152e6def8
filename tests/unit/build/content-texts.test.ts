import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { usedAttachments } from '../../../src/build/attachments.ts';
import { textFolder } from '../../../src/build/content-loaders.ts';
import { knownTexts, readTexts } from '../../../src/build/content-texts.ts';
import { draftsIn } from '../../../src/build/drafts.ts';
import { oldAddresses } from '../../../src/build/old-addresses.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let content: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};

beforeEach(() => {
  content = temporaryFolder('texts');
  write('articles/sv/b.mdx', '---\r\nkey: b\r\n---\r\n\r\nText.\r\n');
  write('articles/sv/a.mdx', '---\nkey: a\n---\n\nText.\n');
  write('articles/en/c.mdx', 'No fields.\n');
});

const slugs = (texts: readonly { readonly slug: string }[]): string => texts.map(({ slug }) => slug).join();

describe('the texts of a folder', () => {
  test('come sorted, with their fields and what stands below them', () => {
    const texts = knownTexts(join(content, 'articles'));
    expect(texts.map(({ language, slug, fields, body }) => ({ language, slug, fields, body }))).toEqual([
      { language: 'sv', slug: 'a', fields: '---\nkey: a\n', body: '\n\nText.\n' },
      { language: 'sv', slug: 'b', fields: '---\r\nkey: b\r\n', body: '\r\n\r\nText.\r\n' },
      { language: 'en', slug: 'c', fields: '', body: 'No fields.\n' },
    ]);
    expect(texts[0]?.file).toBe(join(content, 'articles/sv/a.mdx'));
    expect(knownTexts(join(content, 'workshops'))).toEqual([]);
  });

  test('are read anew until the content’s source has read them, and by it each time', () => {
    const articles = join(content, 'articles');
    expect(slugs(knownTexts(articles))).toBe('a,b,c');
    write('articles/sv/d.mdx', 'Text.');
    expect(slugs(knownTexts(articles))).toBe('a,b,d,c');
    const source = textFolder(articles);
    source.read();
    rmSync(join(articles, 'sv/d.mdx'));
    write('articles/sv/a.mdx', '---\nkey: a\ndraft: true\n---\n');
    expect(slugs(knownTexts(articles))).toBe('a,b,d,c');
    expect(draftsIn(content)).toEqual([]);
    source.read();
    expect(slugs(knownTexts(articles))).toBe('a,b,c');
    expect(draftsIn(content).map(({ key }) => key)).toEqual(['a']);
  });

  test('stay as they were when one of them cannot be read any more', () => {
    const articles = join(content, 'articles');
    readTexts(articles);
    write('articles/sv/a.mdx', '');
    expect(() => readTexts(articles)).toThrow('the file is empty');
    expect(slugs(knownTexts(articles))).toBe('a,b,c');
  });

  test('are files: what an editor lays beside them, hidden or as a shortcut, stops no step of a build', () => {
    symlinkSync('nobody@nowhere.1', join(content, 'articles/sv/.#a.mdx'));
    symlinkSync('not-there', join(content, 'articles/sv/e.mdx'));
    mkdirSync(join(content, 'articles/sv/f.mdx'));
    expect(slugs(knownTexts(join(content, 'articles')))).toBe('a,b,c');
    expect(draftsIn(content)).toEqual([]);
    expect(oldAddresses(content, '/', { languages: ['sv', 'en'] })).toEqual([]);
    expect(usedAttachments(content, { languages: ['sv', 'en'], drafts: false })).toEqual([]);
  });
});
