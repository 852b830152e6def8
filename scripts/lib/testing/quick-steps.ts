import { playwrightStep, scriptStep, toolStep, unitStep } from './runners.ts';
import { builds, siteVariables, sites } from './sites.ts';
import type { Step } from './step.ts';

/** A browser, found or installed: said apart, because a machine without one is no fault of the site. */
export const browserFound = scriptStep('Browser found', 'scripts/find-browser.ts');

/**
 * `npm test`: everything that can be wrong, two steps at a time, the browser last. The unit tests take as long as all
 * that runs beside them. Types and builds never run at once: Astro keeps what it generates in one folder.
 */
export const quickSteps: readonly Step[] = [
  unitStep('Units'),
  browserFound,
  toolStep('Types', 'astro', ['check', '--minimumFailingSeverity', 'warning'], { key: 'astro' }),
  scriptStep('Content', 'scripts/check.ts'),
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
