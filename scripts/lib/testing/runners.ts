import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { requireBrowser } from '../browser.ts';
import { runScript, runTool } from '../run.ts';
import { countPlaywright, countVitest } from './counts.ts';
import { results } from './sites.ts';
import { verdictOf, withCode } from './step.ts';
import type { Step } from './step.ts';

/** A JSON file; null where there is none that can be read. */
function report(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A step that is one program of the project's dependencies, which passes or fails as a whole. */
export const toolStep = (
  title: string,
  tool: string,
  parameters: readonly string[],
  rest: Omit<Step, 'title' | 'run'> = {},
): Step => ({
  title,
  ...rest,
  run: async ({ output }) => verdictOf(await runTool(tool, parameters, output)),
});

/** A step that is one script of the project. */
export const scriptStep = (
  title: string,
  script: string,
  parameters: readonly string[] = [],
  rest: Omit<Step, 'title' | 'run'> = {},
): Step => ({
  title,
  ...rest,
  run: async ({ output }) => verdictOf(await runScript(script, parameters, output)),
});

/** The unit tests, on half of the processors: another step runs beside them. */
export function unitStep(title: string): Step {
  const file = `${results}/units.json`;
  return {
    title,
    async run({ output }) {
      const code = await runTool(
        'vitest',
        [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
          `--maxWorkers=${Math.max(1, Math.floor(availableParallelism() / 2))}`,
        ],
        output,
      );
      return withCode(countVitest(report(file)), code);
    },
  };
}

/**
 * A run of Playwright.
 * @param name tells its report from those of other runs
 * @param parameters e.g. a config of its own, or the spec files
 * @param minutes after which what is still running is ended, and counts as failed
 */
export function playwrightStep(
  title: string,
  name: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>>,
  { minutes = 20, ...rest }: Omit<Step, 'title' | 'run'> & { readonly minutes?: number } = {},
): Step {
  const file = `${results}/${name}.json`;
  return {
    title,
    alone: true,
    ...rest,
    async run({ printLine, output }) {
      printLine(requireBrowser('shell'));
      const code = await runTool(
        'playwright',
        ['test', '--reporter=list,json', `--global-timeout=${minutes * 60_000}`, ...parameters],
        {
          variables: { PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(file), ...variables },
          ...output,
        },
      );
      return withCode(countPlaywright(report(file)), code);
    },
  };
}
