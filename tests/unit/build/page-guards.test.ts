import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/build/html-page.ts';
import { pageProblems } from '../../../src/build/page-guards.ts';

const script = `<script>(function applyStoredTheme() {
  try {
    const { v, d } = JSON.parse(window.localStorage.getItem('playbook:preferences') ?? '');
    if (v === 1) document.documentElement.dataset.theme = d.theme;
  } catch {}
})()</script>`;
const island = (attributes: string): string =>
  `<astro-island component-url="/a.js" ${attributes}></astro-island>`;
const alive = `ssr client="hydrate" opts='{"name":"A","value":"now"}'`;
const problems = (body: string, head = script): string[] =>
  pageProblems(readPage(`<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`));

describe('the guards of finished pages', () => {
  it('are content with a page as it is', () => {
    const body = island(`${alive} data-preact-island-id="1"`) + island(`${alive} data-preact-island-id="2"`);
    expect(problems(body)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['no mark of the server', island(`client="hydrate" opts='{"value":"now"}' data-preact-island-id="1"`), '/a.js has no attribute ssr before it is alive'],
    ['no directive', island(`ssr opts='{"value":"now"}' data-preact-island-id="1"`), '/a.js has no attribute client'],
    ['no time to hydrate', island('ssr client="hydrate" opts="{}" data-preact-island-id="1"'), '/a.js does not say in opts when it is hydrated'],
    ['no number', island(alive), 'the islands are not told apart by data-preact-island-id'],
    ['the same number twice', island(`${alive} data-preact-island-id="1"`).repeat(2), 'the islands are not told apart by data-preact-island-id'],
    ['HTML handed into it', island(`${alive} data-preact-island-id="1"`) + '<astro-slot></astro-slot>', 'an island is given HTML, which the starter of islands leaves out'],
  ])('find an island with %s', (_, body, problem) => {
    expect(problems(body)).toEqual([problem]);
  }); // prettier-ignore

  it('find a theme script that is gone, needs a name from outside, or does nothing', () => {
    expect(problems('', '')).toEqual([
      'no script applyStoredTheme sets the reader’s theme before the page is painted',
    ]);
    expect(problems('', script.replace('try {', 'helper(); try {'))).toEqual([
      'the script applyStoredTheme fails: ReferenceError: helper is not defined',
    ]);
    expect(problems('', script.replace('v === 1', 'v === 2'))).toEqual([
      'the script applyStoredTheme does not set the stored theme',
    ]);
  });
});
