import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

/** What a scan covers; by default every rule on the whole page. */
export interface AxeScope {
  /** Only what lies inside this element, e.g. a dialog over a page that is checked elsewhere. */
  readonly within?: string;
  /** Only the rules whose outcome depends on the colour scheme. */
  readonly coloursOnly?: boolean;
}

/** Everything else that axe looks at is the same in light and dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Expects that axe finds nothing on the page as it stands; `state` says in a finding which state that was.
 *
 * Axe runs in the page itself: there are no frames whose findings a package around it would have to put together, and
 * only what it finds comes back, which halves the time of a scan.
 */
export async function expectAccessible(page: Page, state = '', scope: AxeScope = {}): Promise<void> {
  await page.evaluate(`'axe' in window || (() => { ${source} })()`);
  const findings = await page.evaluate(
    async ({ within, runOnly }) => {
      // The script above has put it there, which the types of a window cannot know.
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const { violations } = await axe.run(within ?? document, {
        runOnly,
        resultTypes: ['violations'],
        // Only an experimental rule reads the style sheets once more.
        preload: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    {
      within: scope.within,
      runOnly:
        scope.coloursOnly === true
          ? { type: 'rule' as const, values: rulesOfColour }
          : { type: 'tag' as const, values: tags },
    },
  );
  expect(findings.map((finding) => `${state} ${finding}`)).toEqual([]);
}
