import { describe, expect, test } from 'vitest';
import { headersFile, htaccess, webConfig } from '../../../src/integrations/server-files.ts';

describe('what web servers are told', () => {
  test('names the error pages below the sub-path', () => {
    expect(htaccess('/handbok/')).toContain('ErrorDocument 404 /handbok/404.html\n');
    expect(htaccess('/handbok/')).toContain('ErrorDocument 404 /handbok/sv/404/index.html');
    expect(webConfig('/handbok/')).toContain('path="/handbok/404.html"');
  });

  test('knows every ending of the search index', () => {
    for (const ending of ['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter']) {
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
});
