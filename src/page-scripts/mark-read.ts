import { onceInView } from './in-view.ts';

/**
 * Notes that an article was read to its end, for My results and for what to read next. The storage comes on
 * demand: a reading page only carries this line until its reader is through.
 * @param articleKey as in `<article data-key>`
 */
async function markRead(articleKey: string): Promise<void> {
  const reading = await import('../stores/reading.ts');
  reading.noteRead(articleKey);
}

/**
 * The least time on the page, in milliseconds, that can be called reading rather than scrolling past. My results and
 * the learning paths tell it to the reader.
 */
const minTime = 10_000;

/**
 * Calls {@link markRead} once the end of the article has come into view and the page has been open for long
 * enough, in whichever order.
 * @param article the element with `data-key`
 * @param end an element at the end of its text
 */
export function watchReading(article: HTMLElement, end: Element): void {
  const { key } = article.dataset;
  if (key === undefined) return;
  const opened = performance.now();
  onceInView(end, '0px', () => {
    setTimeout(() => void markRead(key), Math.max(0, minTime - (performance.now() - opened)));
  });
}
