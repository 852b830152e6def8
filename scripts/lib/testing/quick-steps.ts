import { runScript } from '../run.ts';
import { playwrightStep, scriptStep, toolStep, unitStep } from './runners.ts';
import { builds, siteVariables, sites } from './sites.ts';
import { verdictOf } from './step.ts';
import type { Step } from './step.ts';

/** A browser, found or installed: said apart, because a machine without one is no fault of the site. */
export const browserFound = scriptStep('Browser found', 'scripts/find-browser.ts');

/** How the check ends where the site would be published, and something could be better (docs/AUTHORING.md). */
const couldBeBetter = 2;

/**
 * The check of the content folder, whoever's it is: what would not be published fails, and what could be better is printed,
 * since a draft or a review that is due is no mistake. A company that wants nothing left says so in its content/tests.
 */
const contentStep: Step = {
  title: 'Content',
  run: async ({ output }) => {
    const code = await runScript('scripts/check.ts', [], output);
    return verdictOf(code === couldBeBetter ? 0 : code);
  },
};

/**
 * `npm test`: everything that can be wrong, two steps at a time, the browser last. The unit tests take as long as all
 * that runs beside them. Types and builds never run at once: Astro keeps what it generates in one folder.
 */
export const quickSteps: readonly Step[] = [
  unitStep('Units'),
  browserFound,
  toolStep('Types', 'astro', ['check', '--minimumFailingSeverity', 'warning'], { key: 'astro' }),
  contentStep,
  ...Object.values(builds),
  scriptStep('Valid HTML', 'scripts/check-html.ts', [sites.content, sites.engine, sites.without], {
    needs: [builds.content.title, builds.engine.title, builds.without.title],
  }),
  toolStep('Linter', 'eslint', ['.', '--max-warnings', '0']),
  toolStep('Format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  playwrightStep('Browser', 'browser', [], siteVariables, {
    // Generous: only what hangs is to be ended, on a slow machine too.
    minutes: 40,
    needs: [browserFound.title, ...Object.values(builds).map(({ title }) => title)],
  }),
];
