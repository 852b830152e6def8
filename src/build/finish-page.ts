import { componentStyles } from './component-styles.ts';
import { withEdits } from './html-edits.ts';
import type { Edit } from './html-edits.ts';
import { readPage } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { joinStyles } from './join-styles.ts';
import { lateScripts } from './late-scripts.ts';
import { minifyInline } from './minify-inline.ts';
import { pageProblems } from './page-guards.ts';
import { policy } from './page-policy.ts';
import { withNumbers } from './short-marks.ts';

/** The elements that one of these steps asks for. */
const asked = new Set(['meta', 'link', 'style', 'script', 'astro-island', 'astro-slot']);

/**
 * Numbers the islands of a page, in place of a digest of the path that their code had on the machine that built them:
 * nothing in a browser asks for it, and a site is the same wherever it was built.
 */
const numberIslands = ({ text, elements }: HtmlPage): readonly Edit[] =>
  elements
    .filter(({ tagName }) => tagName === 'astro-island')
    .map(({ start, startEnd: end }, index) => ({
      start,
      end,
      to: text.slice(start, end).replace(/ uid="[^"]*/u, ` uid="${String(index + 1)}`),
    }));

/**
 * A rendered page as it is published: the style sheets that it needs in its head, the scripts that may wait named where they
 * wait, and its policy in front of everything. It is read once, and what the steps say is then done at once.
 * @param path its address, for the message
 * @throws Error when it is not what our code in the browser counts on
 */
export function finishPage(html: string, path: string): string {
  const { numbers, sheetOf } = componentStyles(html);
  const page = readPage(withNumbers(html, numbers), asked);
  const problems = pageProblems(page);
  if (problems.length > 0)
    throw new Error(`${path}: ${problems.join('; ')}. docs/UPGRADING.md says what hangs on it.`);
  const styles = joinStyles(page, sheetOf);
  const scripts = minifyInline(page);
  return withEdits(page.text, [
    policy(page, { scripts: scripts.texts, styles: styles.texts }),
    ...numberIslands(page),
    ...styles.edits,
    ...scripts.edits,
    ...lateScripts(page),
  ]);
}
