import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage } from '../../../src/build/finish-page.ts';
import { readPage, textIn } from '../../../src/build/html-page.ts';

const theme = `<script>(function applyStoredTheme() {
  try {
    const { v, d } = JSON.parse(window.localStorage.getItem('playbook:preferences') ?? '');
    if (v === 1) document.documentElement.dataset.theme = d.theme;
  } catch {}
})()</script>`;
const island = (uid: string, number: number): string =>
  `<astro-island uid="${uid}" data-preact-island-id="${String(number)}" ssr client="hydrate" opts="{&quot;value&quot;:&quot;now&quot;}"></astro-island>`;
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8">${theme}</head><body>${body}</body></html>`;

test('a page is the same wherever its islands lay when it was built', () => {
  const [one, other] = [
    page(island('Z2egjWX', 1) + island('a', 2)),
    page(island('Z1Bj6Iy', 1) + island('b', 2)),
  ];
  expect(finishPage(one, '/')).toBe(finishPage(other, '/'));
  expect(finishPage(one, '/')).toMatch(/uid="1".*uid="2"/u);
});

test('a page has its styles in its head, and permits them', () => {
  const html = finishPage(page('<style>p{}</style><p>x</p>'), '/');
  expect(html).toMatch(/style-src 'self' 'sha256-[^']+'.*<style>p\{\}<\/style><\/head><body><p>x<\/p>/su);
});

test('a page names its scripts where they wait, and permits one sheet for those that follow each other', () => {
  const wait = '<script data-after-paint>wait(  1  )</script>';
  const html = finishPage(
    page(`<style>p{}</style><style>q{}</style>${wait}<script type="module" src="/a.js"></script>`),
    '/',
  );
  expect(html).toContain('<script data-after-paint="/a.js">wait(1);</script>');
  expect(html).not.toContain('<script type="module"');
  const [, styles = ''] = /style-src([^;]*)/u.exec(html) ?? [];
  expect(styles.match(/sha256/gu)).toHaveLength(1);
});

test('a finished page permits what stands in it and nothing else', () => {
  const html = finishPage(
    page(`<style>p{}</style><script>run(  1  )</script>${island('a', 1)}<style media="print">q{}</style>`),
    '/',
  );
  const { elements } = readPage(html);
  const hashes = (name: string): string[] =>
    elements
      .filter(({ tagName }) => tagName === name)
      .map((one) => `'sha256-${hash('sha256', textIn(one), 'base64')}'`);
  const permitted = (name: string): string[] =>
    new RegExp(`${name}-src([^;]*)`, 'u').exec(html)?.[1]?.match(/'sha256-[^']*'/gu) ?? [];
  expect(permitted('style')).toEqual(hashes('style'));
  expect(permitted('script')).toEqual(hashes('script'));
  expect(hashes('style').length + hashes('script').length).toBe(4);
});

test('a page that our code in the browser would not understand is named', () => {
  expect(() => finishPage(page('<astro-island uid="a"></astro-island>'), '/sv/team/')).toThrow(
    /^\/sv\/team\/: /u,
  );
});
