import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policy } from '../../../src/build/page-policy.ts';
import { readPage } from '../../../src/build/html-page.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content security policy', () => {
  const none = { scripts: [], styles: [] };

  test('permits just the inline scripts and styles of the page, each once', () => {
    const { to } = policy(readPage('<html><head><meta charset="utf-8"></head></html>'), {
      scripts: ['run()', 'run()', 'é'],
      styles: ['p{}'],
    });
    expect(to).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('run()')} ${hash('é')}; `);
    expect(to).toContain(`style-src 'self' ${hash('p{}')}; `);
    expect(policy(readPage('<html><head><meta charset="utf-8"></head></html>'), none).to).toContain(
      `script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; `,
    );
  });

  test('is the first thing after the character set', () => {
    const html = '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>x</title></head></html>';
    const { start, end, to } = policy(readPage(html), none);
    expect([html.slice(0, start), html.slice(end)]).toEqual([
      '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8">',
      '<title>x</title></head></html>',
    ]);
    expect(to).toMatch(/^<meta http-equiv="content-security-policy" content="default-src 'none'; [^"]*">$/u);
  });

  test.each([
    '<html><head></head></html>',
    '<html><head><script>run()</script><meta charset="utf-8"></head></html>',
    '<html><head></head><body><meta charset="utf-8"></body></html>',
  ])('refuses a page that would run something before it: %s', (other) => {
    expect(() => policy(readPage(other), none)).toThrow(
      'A page does not begin its head with <meta charset="utf-8">, where the policy belongs.',
    );
  });
});
