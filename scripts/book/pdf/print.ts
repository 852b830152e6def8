import type { Browser, Page } from 'playwright-core';
import { fillPages } from '../html/fill-pages.ts';
import type { PageMap } from '../html/fill-pages.ts';
import { BookProblem } from '../problem.ts';
import { dropUnusedHyphens, fitToPages } from './fit.ts';
import { readDestinations } from './destinations.ts';

/** A book as it was printed. */
export interface Printed {
  readonly pdf: Uint8Array;
  /** The document with the numbers of its pages written in. */
  readonly html: string;
  readonly pages: number;
  /** The page of each place that the book refers to. */
  readonly places: PageMap;
}

/** So often is a book printed at most; numbers that move lines move them once, and now and then twice. */
const most = 6;

/**
 * Prints a book until the page numbers written in it are those that it has. Chromium knows the page of a place only when
 * it has printed, and does not fill in `target-counter()`.
 * @param html the book, its page numbers to be filled in
 * @throws BookProblem that names what is cut off, an anchor that is referred to and is not there, or numbers that do not settle
 */
export async function printBook(browser: Browser, html: string): Promise<Printed> {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  try {
    // A book stands by itself: what it would load from elsewhere it would not have on paper.
    await page.route(/^(?!data:)/u, (route) => route.abort());
    let places: PageMap = new Map();
    for (let time = 1; time <= most; time += 1) {
      const filled = fillPages(html, places);
      await page.setContent(withDestinations(filled, html), { waitUntil: 'load' });
      await loadFonts(page);
      await fitToPages(page);
      await dropUnusedHyphens(page);
      const pdf = await page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      const found = await readDestinations(pdf);
      const missing = anchorsIn(html).filter((anchor) => !found.pages.has(anchor));
      if (missing.length > 0) throw new BookProblem({ kind: 'no-place', anchors: missing.slice(0, 5) });
      if (isSame(places, found.pages)) return { pdf, html: filled, pages: found.count, places };
      places = found.pages;
    }
    throw new BookProblem({ kind: 'unsettled', times: most });
  } finally {
    await page.close();
  }
}

/** A browser loads a font when it first draws with it, and prints with another until it has. */
async function loadFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
  });
}

/** Every anchor whose page the book says. */
export function anchorsIn(html: string): string[] {
  const named = [...html.matchAll(/<span data-pages?="([^"]*)"><\/span>/gu)];
  return [...new Set(named.flatMap(([, anchors = '']) => anchors.split(' ').filter(Boolean)))];
}

/** A browser notes where a place is only if something links to it; a list of places gives each page one link. */
function withDestinations(filled: string, html: string): string {
  const links = anchorsIn(html).map((anchor) => `<a href="#${anchor}"></a>`);
  return filled.replace('</body>', `<div hidden>${links.join('')}</div></body>`);
}

const isSame = (a: PageMap, b: PageMap): boolean =>
  a.size === b.size && [...a].every(([anchor, page]) => b.get(anchor) === page);
