import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineHashes, withPolicy } from '../../../src/build/page-policy.ts';
import { readPage } from '../../../src/build/html-page.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content security policy', () => {
  const page =
    '<html><head><meta charset="utf-8"><style>p{}</style><script>run()</script></head>' +
    '<body><script src="/a.js"></script><script type="application/ld+json">{}</script></body></html>';

  test('permits just the inline scripts and styles of the page', () => {
    expect(inlineHashes(readPage(page))).toEqual({ scripts: [hash('run()')], styles: [hash('p{}')] });
  });

  test('is the first thing after the character set', () => {
    expect(withPolicy(readPage(page))).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'; /u,
    );
  });

  test('takes scripts as a browser does, and changes nothing else', () => {
    const odd = page
      .replace('run()', 'a = "<style>";\r\nb')
      .replace('</head>', '<SCRIPT TYPE="module" data-x=">">c</SCRIPT></head>');
    expect(inlineHashes(readPage(odd))).toEqual({
      scripts: [hash('a = "<style>";\nb'), hash('c')],
      styles: [hash('p{}')],
    });
    expect(withPolicy(readPage(odd)).replace(/<meta http-equiv[^>]*>/u, '')).toBe(odd);
  });

  test.each([
    '<html><head></head></html>',
    '<html><head><script>run()</script><meta charset="utf-8"></head></html>',
    '<html><head></head><body><meta charset="utf-8"></body></html>',
  ])('refuses a page that would run something before it: %s', (other) => {
    expect(() => withPolicy(readPage(other))).toThrow(
      'A page does not begin its head with <meta charset="utf-8">, where the policy belongs.',
    );
  });
});
