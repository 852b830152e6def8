import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/**
 * What browsers do when they translate a page: every text gives way to words of theirs inside `<font>`, and the node that
 * the page knew is gone. New texts are translated as they come. The words stay the same, so that they can be compared.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const wrap = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const { parentElement: parent } = text;
        if (!parent || text.data.trim() === '' || parent.closest('font, script, style, [translate=no]'))
          continue;
        // The element that browsers' translators really put in, which HTML has given up.
        const html = 'http://www.w3.org/1999/xhtml';
        const [outer, inner] = [
          document.createElementNS(html, 'font'),
          document.createElementNS(html, 'font'),
        ];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });

/** All that a page says, piece by piece, but for what it tells of the last act: that is another in each tab. */
const wordsOf = (page: Page): Promise<string[]> =>
  page
    .locator(
      'main :is(h1, h2, h3, p, li, td, th, dt, dd, text, caption, figcaption, output, label, button, summary, legend)',
    )
    .evaluateAll((all) =>
      all
        .filter((one) => !one.closest('[role=status], [role=alert]'))
        .map((one) => {
          const said = one.cloneNode(true) as Element;
          for (const told of said.querySelectorAll('[role=status], [role=alert]')) told.remove();
          return `${one.localName}: ${said.textContent.replaceAll(/\s+/gu, ' ').trim()}`;
        }),
    );

/** Waits until two tabs say the same. */
export const expectSameWords = (page: Page, other: Page): Promise<void> =>
  expect(async () => {
    const words = await wordsOf(page);
    expect(words.length).toBeGreaterThan(3);
    expect(words).toEqual(await wordsOf(other));
  }).toPass({ timeout: 15_000 });
