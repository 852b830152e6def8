import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

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

/** Expects that axe finds nothing on the page as it stands; `state` says in a finding which state that was. */
export async function expectAccessible(page: Page, state = '', scope: AxeScope = {}): Promise<void> {
  // Legacy mode scans in the page itself. The default opens a second page for each scan, for the sake of frames
  // from other origins: twice the time, and the same findings here, where there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (scope.within !== undefined) axe.include(scope.within);
  if (scope.coloursOnly === true) axe.withRules(rulesOfColour);
  else axe.withTags(tags);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${state} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
}
