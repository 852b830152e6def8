import { withEdits } from './html-edits.ts';
import { attributeOf, textIn } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

const isSheetFile = (element: HtmlElement): boolean =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';

/** A sheet that may be put behind another: for every medium, and with nothing that must come first in a sheet. */
const isPlain = (element: HtmlElement): boolean =>
  element.tagName === 'style' &&
  element.attributes.trim() === '' &&
  !/@(?:import|charset|namespace)/iu.test(textIn(element));

/**
 * The page with sheets that follow each other as one, at the place of the first: each has a hash in the page's policy, which
 * no compression makes smaller. A sheet in a file between them keeps them apart, so the order of all rules stays.
 */
export function joinStyles(page: HtmlPage): HtmlPage {
  const runs: HtmlElement[][] = [[]];
  for (const element of page.elements) {
    if (isPlain(element)) runs.at(-1)?.push(element);
    else if (isSheetFile(element) || element.tagName === 'style') runs.push([]);
  }
  return withEdits(
    page,
    runs.flatMap((run) =>
      run.map(({ start, startEnd, raw }, index) => ({
        start,
        end: raw?.end ?? startEnd,
        to: index === 0 ? `<style>${run.map(textIn).join('\n')}</style>` : '',
      })),
    ),
  );
}
