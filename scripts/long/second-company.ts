// A company of another trade, in one language and another currency, with parts off and little text: its whole site, looked
// through for anything of ours, for drafts, and for links that lead nowhere.
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownWords } from '../lib/testing/own-words.ts';
import { garden, sites } from '../lib/testing/sites.ts';
import type { Step } from '../lib/testing/step.ts';
import build from './garden.ts';

const folder = sites.garden;

/** What only its drafts hold. */
const hidden = ['HEMLIG TEXT', 'winter-closing', 'vinterstangt', 'vinterpriser'];

/** The pages' links and files of the site itself that are not there. */
async function deadLinks(pages: readonly string[]): Promise<string[]> {
  const dead: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    for (const [, address = ''] of html.matchAll(/\b(?:href|src)="(\/[^"#?]*)/gu)) {
      const file = join(folder, address, address.endsWith('/') ? 'index.html' : '');
      if (!existsSync(file)) dead.push(`${page}: ${address}`);
    }
  }
  return dead;
}

const step: Step = {
  title: 'A company of another trade',
  needs: [build.title],
  async run({ printLine }) {
    // The lists of other people's programs are the engine's.
    const files = (await Array.fromAsync(glob('**/*.{html,json,xml,txt,config}', { cwd: folder })))
      .filter((file) => !/^(?:sbom|third-party)/u.test(file))
      .sort();
    const pages = files.filter((file) => file.endsWith('.html'));
    const words = [...(await ownWords('content', garden)), ...hidden];
    const problems = [...(await deadLinks(pages))];
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      problems.push(...words.filter((word) => text.includes(word)).map((word) => `${file} holds “${word}”`));
    }
    if (!existsSync(join(folder, 'files/articles/sv/jordar.pdf'))) problems.push('the attachment is missing');
    for (const problem of problems) printLine(problem);
    return { passed: files.length, failed: problems.length };
  },
};
export default step;
