import { componentStyles } from './component-styles.ts';
import { withEdits } from './html-edits.ts';
import { readPage } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { joinStyles } from './join-styles.ts';
import { lateScripts } from './late-scripts.ts';
import { minifyInline } from './minify-inline.ts';
import { pageProblems } from './page-guards.ts';
import { stylesInHead } from './styles-in-head.ts';
import { withPolicy } from './page-policy.ts';

/** The elements that one of these steps asks for. */
const asked = new Set(['meta', 'link', 'style', 'script', 'astro-island', 'astro-slot']);

/**
 * The islands of a page numbered, in place of a digest of the path that their code had on the machine that built them:
 * nothing in a browser asks for it, and a site is the same wherever it was built.
 */
function numberIslands(page: HtmlPage): HtmlPage {
  const islands = page.elements.filter(({ tagName }) => tagName === 'astro-island');
  return withEdits(
    page,
    islands.map(({ start, startEnd }, index) => ({
      start,
      end: startEnd,
      to: page.text.slice(start, startEnd).replace(/ uid="[^"]*/u, ` uid="${String(index + 1)}`),
    })),
  );
}

/**
 * A rendered page as it is published: the style sheets that it needs in its head, the scripts that may wait named where they
 * wait, and its policy in front of everything.
 * @param path its address, for the message
 * @throws Error when it is not what our code in the browser counts on
 */
export function finishPage(html: string, path: string): string {
  const page = readPage(componentStyles(html), asked);
  const problems = pageProblems(page);
  if (problems.length > 0)
    throw new Error(`${path}: ${problems.join('; ')}. docs/UPGRADING.md says what hangs on it.`);
  return withPolicy(minifyInline(lateScripts(joinStyles(stylesInHead(numberIslands(page))))));
}
