import { contentFolder } from '../../src/build/settings.ts';
import { checkContent, readerRules } from '../content-check/rules/index.ts';
import { unfinished } from '../content-check/rules/unfinished.ts';
import { readContent } from '../content-check/model/read.ts';
import { joinWithAnd } from '../content-check/model/did-you-mean.ts';
import { printFindings } from '../content-check/report/print-findings.ts';
import { openSpellers } from '../content-check/spelling/dictionaries.ts';
import { today } from './today.ts';

/** What the build would tell in words that are no help to an author. */
const unread: readonly string[] = readerRules.filter((rule) => rule !== 'file-name');

/** What a site is built for: to be put on a server, or to be looked at by whoever is writing it. */
export type Purpose = 'publish' | 'look';

/**
 * Checks the content before it is built, so that an author meets the check's words and not the build's. What is only
 * to be mended is printed and the site is built all the same; what is left to write is never published.
 * @returns whether the site is to be built
 */
export async function checkFirst(purpose: Purpose): Promise<boolean> {
  const content = readContent(contentFolder());
  const findings = checkContent(content, { today: today(), spellers: await openSpellers() });
  if (findings.length === 0) return true;
  console.error(printFindings(findings));
  // Superfluous files harm nothing, but without site.yaml there is no site.
  const impossible =
    content.site.data === undefined ||
    findings.some(({ rule, stopsBuild }) => stopsBuild === true || unread.includes(rule));
  const left = new Set(findings.filter(({ rule }) => rule === unfinished.name).map(({ file }) => file));
  if (impossible) {
    console.error('The site is not built: mend first what cannot be read, is missing or does not exist.\n');
  } else if (left.size === 0) {
    console.error('The site is built all the same.\n');
  } else if (purpose === 'look') {
    console.error(
      `The site is built to be looked at, not to be published: something is left to write in ${joinWithAnd([...left])}.\n`,
    );
  } else {
    console.error(
      `The site is not built: something is left to write in ${joinWithAnd([...left])}.\n` +
        'Write it. Until then npm start shows you the handbook as it is. To publish without an article, move its ' +
        'files out of the content folder and take its key away where the check then finds it.\n',
    );
  }
  return !impossible && (left.size === 0 || purpose === 'look');
}
