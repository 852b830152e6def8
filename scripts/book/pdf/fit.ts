import type { Page } from 'playwright-core';
import { BookProblem } from '../problem.ts';

/** So small may a table become that is wider than its page, and a sheet that is longer; below this nobody reads them. */
const smallest = { table: 0.6, sheet: 0.75 } as const;

/**
 * Makes tables fit that are wider than their page, and sheets to write on that are longer, and looks whether anything else is: a browser that prints would make the
 * whole document smaller for one long line, in silence.
 * @param page the document, in the styles that it is printed in
 * @throws BookProblem that names what is too wide
 */
export async function fitToPages(page: Page): Promise<void> {
  const tooWide = await page.evaluate((least) => {
    const found: string[] = [];
    for (const area of document.querySelectorAll('.pages')) {
      const right = area.getBoundingClientRect().right;
      for (const table of area.querySelectorAll('table')) {
        const { left, width } = table.getBoundingClientRect();
        const scale = Math.max(least.table, (right - left) / width);
        if (scale < 1) table.style.zoom = String(scale);
      }
      // `--room` is the height of a page between its margins.
      const room = parseFloat(getComputedStyle(area).getPropertyValue('--room'));
      for (const sheet of area.querySelectorAll<HTMLElement>('.sheet-page')) {
        const scale = room / sheet.getBoundingClientRect().height;
        if (scale < 1) sheet.style.zoom = String(Math.max(least.sheet, scale * 0.99));
      }
      for (const part of area.querySelectorAll('*')) {
        // Spaces at the end of a line of code hang out of it, and nobody sees them.
        if (part.closest('svg, .visually-hidden, pre *') !== null) continue;
        if (part.getBoundingClientRect().right <= right + 1) continue;
        const chapter = part.closest('[aria-labelledby]')?.querySelector('h1, h2')?.textContent ?? '';
        found.push(`${chapter}: ${part.textContent.trim().slice(0, 80)}`);
      }
    }
    return [...new Set(found)];
  }, smallest);
  if (tooWide.length === 0) return;
  throw new BookProblem({ kind: 'too-wide', where: tooWide.slice(0, 5) });
}

/**
 * Takes away the soft hyphens at which no line is broken: they would stand in the middle of the words that are looked for in
 * a PDF, or copied from it.
 * @param page the document, in the styles that it is printed in
 */
export async function dropUnusedHyphens(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const changes: (readonly [Text, string])[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!(node instanceof Text) || !node.data.includes('\u00AD')) continue;
      const text = node;
      const kept = text.data.split('').filter((letter, index) => {
        if (letter !== '\u00AD') return true;
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        // Drawn at the end of a line it has a width, and elsewhere none.
        return range.getBoundingClientRect().width > 0;
      });
      changes.push([text, kept.join('')]);
    }
    for (const [text, data] of changes) text.data = data;
  });
}
