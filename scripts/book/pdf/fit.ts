import type { Page } from 'playwright-core';

/** So small may a table become that is wider than its page; below this nobody reads it. */
const smallest = 0.6;

/**
 * Makes tables fit that are wider than their page, and looks whether anything else is: a browser that prints would make the
 * whole document smaller for one long line, in silence.
 * @param page the document, in the styles that it is printed in
 * @throws Error that names what is too wide
 */
export async function fitToPages(page: Page): Promise<void> {
  const tooWide = await page.evaluate((least) => {
    const found: string[] = [];
    for (const area of document.querySelectorAll('.pages')) {
      const right = area.getBoundingClientRect().right;
      for (const table of area.querySelectorAll('table')) {
        const { left, width } = table.getBoundingClientRect();
        const scale = Math.max(least, (right - left) / width);
        if (scale < 1) table.style.zoom = String(scale);
      }
      for (const part of area.querySelectorAll('*')) {
        if (part.closest('svg, .visually-hidden') !== null) continue;
        if (part.getBoundingClientRect().right <= right + 1) continue;
        const chapter = part.closest('[aria-labelledby]')?.querySelector('h1, h2')?.textContent ?? '';
        found.push(`${chapter}: ${(part.textContent ?? '').trim().slice(0, 80)}`);
      }
    }
    return [...new Set(found)];
  }, smallest);
  if (tooWide.length === 0) return;
  throw new Error(
    `Something is wider than a page of the book. Make the table narrower, or break the line:\n${tooWide.slice(0, 5).join('\n')}`,
  );
}
