import { expect, test } from 'vitest';
import { withEdits } from '../../../src/build/html-edits.ts';
import { readPage } from '../../../src/build/html-page.ts';
import { lateScripts } from '../../../src/build/late-scripts.ts';

const wait = '<script data-after-paint>wait()</script>';
const modules =
  '<script type="module" src="/a/b&amp;c.js"></script><p>x</p><script type="module" src="/d.js"></script>';
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const late = (body: string): string => withEdits(page(body), lateScripts(readPage(page(body))));

test('scripts that may wait are named where they wait, in their order, and nowhere else', () => {
  const named = '<script data-after-paint="/a/b&amp;c.js /d.js">wait()</script>';
  expect(late(`${wait}<h1>y</h1>${modules}`)).toBe(page(`${named}<h1>y</h1><p>x</p>`));
  expect(late(wait.replace('-paint', '-paint=""') + modules)).toBe(page(`${named}<p>x</p>`));
  // Also one before the place itself.
  expect(late(`<script type="module" src="/e.js"></script>${wait}${modules}`)).toBe(
    page(`${named.replace('"/a', '"/e.js /a')}<p>x</p>`),
  );
});

test('other scripts stay as they are', () => {
  const others = '<script>a()</script><script src="/b.js"></script><script type="module">c()</script>';
  expect(late(wait + others)).toBe(page(wait + others));
  expect(late(wait + others + modules)).toContain(`${others}<p>x</p></body>`);
});

test('nothing waits where the layout has no place for it, nor on a page with islands', () => {
  expect(late(modules)).toBe(page(modules));
  const island = `${wait}<astro-island uid="1"></astro-island>${modules}`;
  expect(late(island)).toBe(page(island));
});
