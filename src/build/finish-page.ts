import { readPage } from './html-page.ts';
import { joinStyles } from './join-styles.ts';
import { lateScripts } from './late-scripts.ts';
import { minifyInline } from './minify-inline.ts';
import { pageProblems } from './page-guards.ts';
import { shortMarks } from './short-marks.ts';
import { stylesInHead } from './styles-in-head.ts';
import { withPolicy } from './page-policy.ts';
import { withoutUnusedStyles } from './unused-styles.ts';

/**
 * The islands of a page numbered, in place of a digest of the path that their code had on the machine that built them:
 * nothing in a browser asks for it, and a site is the same wherever it was built.
 */
function numberIslands(html: string): string {
  let number = 0;
  return html.replaceAll(
    /(<astro-island uid=")[^"]*/gu,
    (_, start: string) => `${start}${String((number += 1))}`,
  );
}

/**
 * A rendered page as it is published: the style sheets that it needs in its head, the scripts that may wait named where they
 * wait, and its policy in front of everything.
 * @param path its address, for the message
 * @throws Error when it is not what our code in the browser counts on
 */
export function finishPage(html: string, path: string): string {
  const rendered = readPage(numberIslands(html));
  // Before the scripts are minified, which takes their names.
  const problems = pageProblems(rendered);
  if (problems.length > 0)
    throw new Error(`${path}: ${problems.join('; ')}. docs/UPGRADING.md says what hangs on it.`);
  const styled = shortMarks(withoutUnusedStyles(stylesInHead(rendered)));
  const joined = joinStyles(readPage(styled));
  return withPolicy(readPage(minifyInline(lateScripts(readPage(joined)))));
}
