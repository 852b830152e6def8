import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attachmentAt, usedAttachments } from '../../../src/build/attachments.ts';
import { fileSize } from '../../../src/components/attachments/attachment.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder('attachments');
for (const [file, text] of Object.entries({
  'articles/sv/en.mdx':
    '---\nkey: one\n---\n[a](./a.pdf) [b](../en/b.docx) [x](../../site.pdf) [y](./borta.pdf)',
  'articles/sv/utkast.mdx': '---\nkey: two\ndraft: true\n---\n[c](./c.pdf)',
  'articles/en/one.mdx': '---\nkey: one\n---\n[a](../sv/a.pdf)',
  'workshops/sv/tre.mdx': '---\nkey: three\n---\n[d](./a.pdf)',
  'articles/sv/a.pdf': '%PDF-',
  'articles/en/b.docx': 'PK',
  'articles/sv/c.pdf': '%PDF-',
  'articles/sv/oanvand.pdf': '%PDF-',
  'workshops/sv/a.pdf': '%PDF-',
  'site.pdf': '%PDF-',
})) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const used = (languages: ('sv' | 'en')[], drafts: boolean) =>
  usedAttachments(folder, { languages, drafts }).map(({ path }) => path);

describe('attachments', () => {
  test('are published where a published text leads to them, each once, and in one order', () => {
    expect(used(['sv', 'en'], false)).toEqual([
      'articles/en/b.docx',
      'articles/sv/a.pdf',
      'workshops/sv/a.pdf',
    ]);
  });

  test('of a draft, or of a language that is not published, stay where they are', () => {
    expect(used(['sv', 'en'], true)).toContain('articles/sv/c.pdf');
    expect(used(['en'], false)).toEqual(['articles/sv/a.pdf']);
  });

  test.each(['../../site.pdf', '../../../etc/x.pdf', '/etc/x.pdf', './en.mdx', './borta.pdf'])(
    'is none: %s',
    (path) => {
      expect(attachmentAt(folder, 'articles/sv', path)).toBeUndefined();
    },
  );

  test.each([
    [1, 'sv', '1 kB'],
    [240_400, 'sv', '240 kB'],
    [999_499, 'en', '999 kB'],
    [999_500, 'sv', '1 MB'],
    [1_240_000, 'sv', '1,2 MB'],
    [1_240_000, 'en', '1.2 MB'],
    [18_700_000, 'sv', '19 MB'],
  ] as const)('of %i bytes is written %s %s', (bytes, language, text) => {
    expect(fileSize(bytes, language).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
