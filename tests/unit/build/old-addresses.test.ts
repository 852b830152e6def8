import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oldAddresses } from '../../../src/build/old-addresses.ts';
import { movedPage } from '../../../src/integrations/moved-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A content folder with these texts' frontmatter. */
function folderWith(texts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('old-addresses');
  for (const [file, frontmatter] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `---\n${frontmatter}\n---\n\nText.\n`);
  }
  return folder;
}

describe('old addresses', () => {
  const folder = folderWith({
    'articles/sv/ny.mdx': 'key: new\naliases: [gammal, aldre]',
    'articles/en/new.mdx': 'key: new',
    'workshops/en/meeting.mdx': 'key: meeting\naliases:\n  - gathering',
    'articles/sv/utkast.mdx': 'key: sketch\ndraft: true\naliases: [skiss]',
  });

  const wrong = folderWith({ 'articles/sv/ny.mdx': 'aliases: [Gammal Artikel]' });

  test('are those of articles and workshops, each in its language, below the sub-path', () => {
    expect(oldAddresses(folder, '/handbok/', { languages: ['sv', 'en'] })).toEqual([
      { language: 'sv', from: '/handbok/sv/artiklar/gammal/', to: '/handbok/sv/artiklar/ny/' },
      { language: 'sv', from: '/handbok/sv/artiklar/aldre/', to: '/handbok/sv/artiklar/ny/' },
      { language: 'en', from: '/handbok/en/workshops/gathering/', to: '/handbok/en/workshops/meeting/' },
    ]);
  });

  test('of a draft, and of a language that is not published, lead nowhere', () => {
    const of = (languages: ('sv' | 'en')[], drafts: boolean) =>
      oldAddresses(folder, '/', { languages, drafts }).map(({ from }) => from);
    expect(of(['en'], false)).toEqual(['/en/workshops/gathering/']);
    expect(of(['sv'], true)).toContain('/sv/artiklar/skiss/');
  });

  test('that are no addresses stop the build, and name the file', () => {
    expect(() => oldAddresses(wrong, '/', { languages: ['sv'] })).toThrow('articles/sv/ny.mdx');
  });

  test('have a page in their language that leads on without a script', () => {
    const [first] = oldAddresses(folder, '/handbok/', { languages: ['sv'] });
    if (!first) throw new Error('no address');
    const html = movedPage(first, 'https://handbok.example.com');
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/handbok/sv/artiklar/ny/">');
    expect(html).toContain(
      '<link rel="canonical" href="https://handbok.example.com/handbok/sv/artiklar/ny/">',
    );
    expect(html).toContain('<a href="/handbok/sv/artiklar/ny/">Gå till den nya adressen</a>');
    expect(html).not.toContain('<script');
  });
});
