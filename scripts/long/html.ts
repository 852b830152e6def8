// The W3C's own checker over every page of two companies: this repository's, and the fixture's.
import { glob } from 'node:fs/promises';
import { unusedExceptions, w3cErrors, reasonUnavailable, withoutExceptions } from '../lib/html/w3c.ts';
import { builds, sites } from '../lib/testing/sites.ts';
import type { Step } from '../lib/testing/step.ts';

const step: Step = {
  title: 'Valid HTML (W3C)',
  needs: [builds.content.title, builds.engine.title],
  async run({ printLine }) {
    const reason = reasonUnavailable();
    if (reason !== undefined) return { passed: 0, failed: 0, skipped: 1, leftOut: [reason] };
    const folders = [sites.content, sites.engine];
    let pages = 0;
    for (const folder of folders) pages += (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).length;
    const all = w3cErrors(folders);
    const errors = withoutExceptions(all);
    for (const { url = '', lastLine = 0, message, extract = '' } of errors)
      printLine(`${url}:${lastLine}  ${message}  ${extract.replaceAll(/\s+/gu, ' ')}`);
    for (const { message, reason: why } of unusedExceptions(all))
      printLine(
        `No page needs the exception ${message.source} any more (${why}): remove it from scripts/lib/html/w3c.ts.`,
      );
    const wrong = new Set(errors.map(({ url }) => url)).size;
    return { passed: Math.max(0, pages - wrong), failed: wrong };
  },
};
export default step;
