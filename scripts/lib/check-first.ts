import { contentFolder } from '../../src/build/settings.ts';
import { checkFolder } from '../content-check/check-folder.ts';
import { joinWithAnd } from '../content-check/model/did-you-mean.ts';
import type { WeighedFinding } from '../content-check/model/finding.ts';
import { printFindings } from '../content-check/report/print-findings.ts';
import { unfinished } from '../content-check/rules/unfinished.ts';

/** What a site is built for: to be put on a server, or to be looked at by whoever is writing it. */
export type Purpose = 'publish' | 'look';

/**
 * Checks the content before it is built, so that an author meets the check's words and not the build's. What is only
 * to be mended is printed and the site is built all the same; what is left to write is never published.
 * @returns whether the site is to be built
 */
export async function checkFirst(purpose: Purpose): Promise<boolean> {
  const { findings } = await checkFolder(contentFolder());
  if (findings.length === 0) return true;
  console.error(printFindings(findings));
  const isLeft = ({ rule, severity }: WeighedFinding): boolean =>
    rule === unfinished.name && severity === 'error';
  // A site to look at shows drafts, and fails with one that cannot be read; a published one knows nothing of them.
  const stops = ({ severity, stopsDrafts }: WeighedFinding): boolean =>
    severity === 'error' || (purpose === 'look' && stopsDrafts === true);
  const errors = findings.filter((found) => stops(found) && !isLeft(found));
  const left = new Set(findings.filter(isLeft).map(({ file }) => file));
  if (errors.length > 0) {
    console.error(
      `The site is not built: mend first ${errors.length === 1 ? 'the finding' : `the ${errors.length} findings`} at the top. ` +
        'Something there cannot be read, does not exist, or would be shown wrongly.\n',
    );
  } else if (left.size === 0) {
    console.error('The site is built all the same.\n');
  } else if (purpose === 'look') {
    console.error(
      `The site is built to be looked at, not to be published: something is left to write in ${joinWithAnd([...left])}.\n`,
    );
  } else {
    console.error(
      `The site is not built: something is left to write in ${joinWithAnd([...left])}.\n` +
        'Write it. Until then npm start shows you the handbook as it is. To publish without it, write draft: true among ' +
        'the fields at the top of the file: the published site then knows nothing of it.\n',
    );
  }
  return errors.length === 0 && (left.size === 0 || purpose === 'look');
}
