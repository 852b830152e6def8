import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indexOnly } from '../../../src/domain/text/excerpt.ts';
import { inlineHashes, withPolicy } from '../../../src/integrations/content-security-policy.ts';
import { readPage } from '../../../src/build/html-tree.ts';
import { indexEntries } from '../../../src/build/index-words.ts';

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

describe('the page as the index sees it', () => {
  const words = {
    ofWord: (word: string) => (word === 'kundregister' ? ['kund', 'register'] : []),
    ofTerm: (id: string) => (id === 'churn' ? ['avhopp', 'förlorade kunder'] : []),
  };
  const entries = (body: string) => indexEntries(`<html lang="sv"><body>${body}</body></html>`, words);
  const index = (body: string): string => entries(body)[0]?.html ?? '';
  const extra = (...list: string[]): string =>
    `<span data-pagefind-index-attrs="data-words" data-words="${list.map((word) => indexOnly + word).join(' ')}"></span>`;

  test('has the parts of a compound right after it, however often it stands there', () => {
    expect(index('<p data-pagefind-body>Ett kundregister, Kundregister.</p>')).toContain(
      `Ett kundregister${extra('kund', 'register')}, Kundregister${extra('kund', 'register')}.`,
    );
  });

  test('has the synonyms of a term where the text links to it, each word of them marked', () => {
    expect(index('<p data-pagefind-body><a data-term="churn">bortfall</a></p>')).toContain(
      `<a data-term="churn">bortfall${extra('avhopp', 'förlorade', 'kunder')}</a>`,
    );
  });

  test('is without the labels of buttons', () => {
    expect(index('<p data-pagefind-body>Ett svar <button>Börja</button></p>')).not.toContain('Börja');
  });

  test('is told all words that a search finds it by', () => {
    const [page] = entries(
      '<p>utanför</p><p data-pagefind-body>Ett kundregister<a data-term="churn">bort</a><i data-also="namn"></i></p>',
    );
    expect(page?.words).toEqual([
      ...['Ett', 'kundregister', 'kund', 'register'],
      ...['avhopp', 'förlorade', 'kunder', 'bort', 'namn'],
    ]);
  });

  test('gives up the parts that are found by themselves, with all their names', () => {
    const [page, term, ...others] = entries(
      '<main data-pagefind-body>Ord.<div data-search-entry="churn"><h2 id="churn">Bortfall</h2><p>Andelen.</p></div></main>',
    );
    expect(others).toEqual([]);
    expect(page?.html).not.toContain('Andelen');
    expect(term?.anchor).toBe('churn');
    expect(term?.html).toBe(
      '<html lang="sv"><body><main data-pagefind-body><div><h2 id="churn">Bortfall</h2><p>Andelen.</p>' +
        '<span data-pagefind-meta="names[data-names]" data-names="Bortfall, avhopp, förlorade kunder"></span>' +
        ['bortfall', 'avhopp', 'förlorade kunder', 'forlorade kunder']
          .map((name) => `<span data-pagefind-filter="name[data-name]" data-name="${name}"></span>`)
          .join('') +
        '</div></main></body></html>',
    );
    expect(term?.words).toEqual(['avhopp', 'förlorade', 'kunder', 'Bortfall', 'Andelen']);
  });

  test('has nothing more outside the indexed part, in what is ignored, and in scripts', () => {
    const body =
      '<p>kundregister</p><main data-pagefind-body><p data-pagefind-ignore="">kundregister</p><script>kundregister</script></main>';
    expect(index(body)).toBe(
      `<html lang="sv"><head></head><body>${body.replace('body><p', 'body=""><p')}</body></html>`,
    );
  });
});
