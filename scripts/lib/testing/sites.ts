import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from '../run.ts';
import { verdictOf } from './step.ts';
import type { Step } from './step.ts';

/** Where everything that the tests build and write lies. */
export const results = 'test-results';

/** The company on whose site the engine's own browser tests run; another trade, every kind of content, short texts. */
export const roastery = 'tests/fixtures/roastery';

/** A company of a third trade, in Swedish alone, in euro, with parts off and with drafts. */
export const garden = 'tests/fixtures/garden';

/** The sites that the tests look at. */
export const sites = {
  /** What this repository publishes: every page of it is looked at, whatever it says. */
  content: `${results}/site-content`,
  /** The fixture company's, for the engine's journeys. */
  engine: `${results}/site`,
  /** The same company as a preview: below a sub-path, with drafts, and with a self-assessment of another kind. */
  preview: `${results}/site-preview`,
  /** The same company with the parts off that can be turned off, for a portal that shows it in a frame. */
  without: `${results}/site-without`,
  /** The third company's; only `npm run test:long` builds it. */
  garden: `${results}/site-garden`,
} as const;

/** The sub-path of the preview, as on an intranet that gives the handbook a folder. */
const subPath = '/handbok/';

/** What tells the browser tests where the sites lie. */
export const siteVariables: Readonly<Record<string, string>> = {
  PLAYBOOK_OUT: sites.engine,
  PLAYBOOK_OUT_CONTENT: sites.content,
  PLAYBOOK_OUT_PREVIEW: sites.preview,
  PLAYBOOK_BASE_PREVIEW: subPath,
  PLAYBOOK_OUT_WITHOUT: sites.without,
};

/** A build; builds never run at once, because Astro keeps what it generates in one folder of the project. */
export function buildStep(
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
        await cp(roastery, content, { recursive: true });
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

/** The site that may show the one with parts off in a frame. */
export const portal = 'http://portal.test';

/** The self-assessment, the calculator and the register check are off, and the company's portal shows the rest. */
async function turnPartsOff(content: string): Promise<void> {
  const file = join(content, 'site.yaml');
  const settings = await readFile(file, 'utf8');
  const reduced = settings.replace(/(assessment|calculator|register): true/gu, '$1: false');
  await writeFile(file, `${reduced}frames: ['${portal}']\n`);
}

/** Other dimensions, types and steps than the roastery's own. */
async function askAnotherWay(content: string): Promise<void> {
  const quiz = join(content, 'quiz');
  for (const name of await readdir(quiz)) await rm(join(quiz, name));
  await cp('tests/fixtures/quiz/service.yaml', join(quiz, 'service.yaml'));
}

/** The builds by what they are for; a step that looks at one needs it by its `title`. */
export const builds = {
  // Before the others: what these builds remember of their folder, which is then gone, must not reach the next.
  without: buildStep('Build with parts off', { PLAYBOOK_OUT: sites.without }, turnPartsOff),
  preview: buildStep(
    'Build of a preview below a path',
    { PLAYBOOK_OUT: sites.preview, PLAYBOOK_BASE: subPath, PLAYBOOK_DRAFTS: '1' },
    askAnotherWay,
  ),
  engine: buildStep('Build for the engine’s tests', {
    PLAYBOOK_CONTENT: roastery,
    PLAYBOOK_OUT: sites.engine,
  }),
  content: buildStep('Build', { PLAYBOOK_OUT: sites.content }),
} as const;

/** Begins with nothing from an earlier run. */
export async function clearResults(): Promise<void> {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
}
