import { contentFolder } from '../../src/integrations/settings.ts';
import { checkContent, readingRules } from './checks/index.ts';
import { readContent } from './content/read.ts';
import { printFindings } from './report/print-findings.ts';
import { openSpellers } from './spelling/dictionaries.ts';
import { today } from './today.ts';

/** What the build would tell in words that are no help to an author. */
const unread: readonly string[] = readingRules.filter((rule) => rule !== 'file-name');

/**
 * Checks the content before it is built, so that an author meets the check's words and not the build's. What is only
 * to be mended is printed and the site is built all the same.
 * @returns whether the site can be built
 */
export async function checkFirst(): Promise<boolean> {
  const content = readContent(contentFolder());
  const findings = checkContent(content, { today: today(), spellers: await openSpellers() });
  if (findings.length === 0) return true;
  // Superfluous files harm nothing, but without site.yaml there is no site.
  const stops =
    content.site.data === undefined ||
    findings.some(({ rule, stopsBuild }) => stopsBuild === true || unread.includes(rule));
  console.error(printFindings(findings));
  console.error(
    stops
      ? 'The site is not built: mend first what cannot be read, is missing or does not exist.\n'
      : 'The site is built all the same.\n',
  );
  return !stops;
}
