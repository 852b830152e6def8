import { describe, expect, test } from 'vitest';
import { htaccess } from '../../../src/build/server/apache.ts';
import { headersFile, redirectsFile } from '../../../src/build/server/hosts.ts';
import { webConfig } from '../../../src/build/server/iis.ts';

const moved = [{ from: '/handbok/sv/artiklar/gammal/', to: '/handbok/sv/artiklar/ny/' }];

describe('what web servers are told', () => {
  test('names the error pages of each language', () => {
    expect(htaccess('/handbok/')).toContain('ErrorDocument 404 /handbok/404.html\n');
    expect(htaccess('/handbok/')).toContain('ErrorDocument 404 /handbok/sv/404/index.html');
    expect(webConfig('/handbok/')).toContain(
      '<error statusCode="404" path="404.html" responseMode="File" />',
    );
    expect(webConfig('/handbok/')).toMatch(
      /<location path="en">.*?path="en\\404\\index.html" responseMode="File".*?<\/location>/su,
    );
  });

  test('knows every ending that a server may not know', () => {
    for (const ending of [
      ...['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter'],
      ...['.webp', '.avif', '.json', '.xml', '.woff2', '.svg', '.mjs'],
    ]) {
      expect(webConfig('/')).toContain(`<mimeMap fileExtension="${ending}"`);
      expect(htaccess('/')).toContain(` ${ending}\n`);
    }
  });

  test('adds no second policy for scripts, which would forbid those the pages allow', () => {
    for (const text of [htaccess('/'), webConfig('/'), headersFile('/')]) {
      expect(text).toContain("frame-ancestors 'self'");
      expect(text).not.toContain('script-src');
    }
  });

  test('lets the sites that may frame this one do so, in every file, and nobody else', () => {
    const frames = ['https://company.sharepoint.com', 'http://portal'];
    const policy = "frame-ancestors 'self' https://company.sharepoint.com http://portal";
    for (const text of [htaccess('/', [], frames), webConfig('/', [], frames), headersFile('/', frames)]) {
      expect(text).toContain(policy);
      // It would forbid them what the policy allows.
      expect(text).not.toContain('X-Frame-Options');
    }
    for (const text of [htaccess('/'), webConfig('/'), headersFile('/')])
      expect(text).toContain('X-Frame-Options');
  });

  test('takes away first whatever it adds for IIS, which a site above may have added already', () => {
    const text = webConfig('/handbok/', moved);
    const added = [
      ...text.matchAll(/<(?:add|mimeMap|error) (name|value|segment|fileExtension|statusCode)="([^"]+)"/gu),
    ];
    expect(added.length).toBeGreaterThan(18);
    for (const [whole, attribute = '', value = ''] of added) {
      const before = text.slice(0, text.indexOf(whole));
      expect(before, whole).toContain(`<remove ${attribute}="${value}" />`);
    }
  });

  test('has old addresses lead to the new one, where a server can do it by itself', () => {
    expect(htaccess('/handbok/', moved)).toContain(
      'Redirect 301 /handbok/sv/artiklar/gammal/ /handbok/sv/artiklar/ny/\n',
    );
    expect(redirectsFile(moved)).toBe('/handbok/sv/artiklar/gammal/ /handbok/sv/artiklar/ny/ 301\n');
    expect(webConfig('/handbok/', moved)).toMatch(
      /<location path="sv\/artiklar\/gammal">\s*<system.webServer>\s*<httpRedirect enabled="true" destination="\/handbok\/sv\/artiklar\/ny\/"/u,
    );
  });

  test('keeps for ever only what has a hash in its name', () => {
    expect(headersFile('/handbok/')).toContain(
      '/handbok/assets/*\n  Cache-Control: public, max-age=31536000, immutable',
    );
    expect(headersFile('/handbok/').match(/Cache-Control/gu)).toHaveLength(1);
    expect(webConfig('/')).toContain('<clientCache cacheControlMode="DisableCache" />');
    expect(webConfig('/')).toMatch(/<location path="assets">.*?cacheControlMaxAge="365.00:00:00"/su);
  });

  test('needs no more of Apache than AllowOverride FileInfo', () => {
    // Each directive with what the reference of Apache 2.4 says of it under “Override”.
    const fileInfo = [
      'ErrorDocument',
      'RedirectMatch',
      'Redirect',
      'AddType',
      'AddCharset',
      'AddOutputFilterByType',
      'Header',
      'RequestHeader',
    ];
    const used = htaccess('/handbok/', moved)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('<'))
      .map((line) => line.split(' ')[0] ?? '');
    expect([...new Set(used)].filter((directive) => !fileInfo.includes(directive))).toEqual([]);
  });
});
