import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indexOnly } from '../../../src/domain/text/excerpt.ts';
import { inlineHashes, withPolicy } from '../../../src/integrations/content-security-policy.ts';
import { htmlForIndex } from '../../../src/integrations/index-words.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content security policy', () => {
  const page =
    '<html><head><meta charset="utf-8"><style>p{}</style><script>run()</script></head>' +
    '<body><script src="/a.js"></script><script type="application/ld+json">{}</script></body></html>';

  test('permits just the inline scripts and styles of the page', () => {
    expect(inlineHashes(page)).toEqual({ scripts: [hash('run()')], styles: [hash('p{}')] });
  });

  test('is the first thing after the character set', () => {
    expect(withPolicy(page)).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'; /u,
    );
  });

  test('refuses a page that would run something before it', () => {
    expect(() => withPolicy('<html><head></head></html>')).toThrow('no <meta charset="utf-8">');
  });
});

describe('the page as the index sees it', () => {
  const words = {
    ofWord: (word: string) => (word === 'kundregister' ? ['kund', 'register'] : []),
    ofTerm: (id: string) => (id === 'churn' ? ['avhopp'] : []),
  };
  const index = (body: string): string => htmlForIndex(`<html><body>${body}</body></html>`, words);
  const extra = (...list: string[]): string =>
    `<span data-pagefind-index-attrs="data-words" data-words="${list.map((word) => indexOnly + word).join(' ')}"></span>`;

  test('has the parts of a compound right after it, however often it stands there', () => {
    expect(index('<p data-pagefind-body>Ett kundregister, Kundregister.</p>')).toContain(
      `Ett kundregister${extra('kund', 'register')}, Kundregister${extra('kund', 'register')}.`,
    );
  });

  test('has the synonyms of a term where the text links to it', () => {
    expect(index('<p data-pagefind-body><a data-term="churn">bortfall</a></p>')).toContain(
      `<a data-term="churn">bortfall${extra('avhopp')}</a>`,
    );
  });

  test('has nothing more outside the indexed part, in what is ignored, and in scripts', () => {
    const body =
      '<p>kundregister</p><main data-pagefind-body><p data-pagefind-ignore="">kundregister</p><script>kundregister</script></main>';
    expect(index(body)).toBe(
      `<html><head></head><body>${body.replace('body><p', 'body=""><p')}</body></html>`,
    );
  });
});
