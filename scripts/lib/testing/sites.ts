import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from '../run.ts';
import { verdictOf } from './step.ts';
import type { Step } from './step.ts';

/** Where everything that the tests build and write lies. */
export const results = 'test-results';

/** The sites that the tests look at. */
export const sites = {
  own: `${results}/site`,
  below: `${results}/site-below`,
  without: `${results}/site-without`,
  second: `${results}/site-second`,
} as const;

/** The sub-path of the second build, as on an intranet that gives the handbook a folder. */
export const subPath = '/handbok/';

/** What tells the browser tests where the sites lie. */
export const siteVariables: Readonly<Record<string, string>> = {
  PLAYBOOK_OUT: sites.own,
  PLAYBOOK_OUT_BELOW: sites.below,
  PLAYBOOK_BASE_BELOW: subPath,
  PLAYBOOK_OUT_WITHOUT: sites.without,
  PLAYBOOK_OUT_SECOND: sites.second,
};

/** A build; builds never run at once, because Astro keeps what it generates in one folder of the project. */
function build(
  title: string,
  variables: Readonly<Record<string, string>>,
  prepare?: (content: string) => Promise<void>,
): Step {
  return {
    title,
    key: 'astro',
    async run({ output }) {
      const content = `${results}/content`;
      if (prepare) {
        await rm(content, { recursive: true, force: true });
        await cp('content', content, { recursive: true });
        await prepare(content);
      }
      return verdictOf(
        await runTool('astro', ['build'], {
          // Without the books that somebody may have made here: what is tested is the site itself.
          variables: {
            PLAYBOOK_BOOK_OUT: `${results}/no-books`,
            ...(prepare ? { PLAYBOOK_CONTENT: content } : {}),
            ...variables,
          },
          ...output,
        }),
      );
    },
  };
}

/** Another company's content: a copy of ours in which the self-assessment, the calculator and the register check are off. */
async function turnPartsOff(content: string): Promise<void> {
  const file = join(content, 'site.yaml');
  const settings = await readFile(file, 'utf8');
  await writeFile(file, settings.replace(/(assessment|calculator|register): true/gu, '$1: false'));
}

/** Another company's content: a copy of ours with a self-assessment of its own, and an article that has been renamed. */
async function makeAnother(content: string): Promise<void> {
  const quiz = join(content, 'quiz');
  for (const name of await readdir(quiz)) await rm(join(quiz, name));
  await cp('tests/fixtures/quiz/service.yaml', join(quiz, 'service.yaml'));
  for (const [file, alias] of [
    ['sv/hall-dina-loften.mdx', 'gamla-loften'],
    ['en/keep-promises.mdx', 'old-promises'],
  ] as const) {
    const article = join(content, 'articles', file);
    const text = await readFile(article, 'utf8');
    await writeFile(article, text.replace('\nupdated:', `\naliases: [${alias}]\nupdated:`));
  }
}

/** The builds by what they are for; a step that looks at one needs it by its `title`. */
export const builds = {
  // Before our own: what these builds remember of their folder, which is then gone, must not reach the next.
  without: build('Build with parts off', { PLAYBOOK_OUT: sites.without }, turnPartsOff),
  second: build('Build of another company', { PLAYBOOK_OUT: sites.second }, makeAnother),
  own: build('Build', { PLAYBOOK_OUT: sites.own }),
  below: build('Build below a path', { PLAYBOOK_OUT: sites.below, PLAYBOOK_BASE: subPath }),
} as const;

/** Begins with nothing from an earlier run. */
export async function clearResults(): Promise<void> {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
}
