import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Step } from './step.ts';

/**
 * The steps of `npm run test:long`: the default export of each file of `scripts/long/`, in the order of their names.
 * docs/CONTRIBUTING.md says how to add one.
 * @throws Error that names a file whose default export is no step
 */
export async function longSteps(folder = 'scripts/long'): Promise<Step[]> {
  const files = (await Array.fromAsync(glob('*.ts', { cwd: folder }))).sort();
  return Promise.all(
    files.map(async (file) => {
      const { default: step } = (await import(pathToFileURL(resolve(folder, file)).href)) as {
        readonly default?: Step;
      };
      if (typeof step?.title !== 'string' || typeof step.run !== 'function')
        throw new Error(
          `${folder}/${file}: expected a Step as its default export (scripts/lib/testing/step.ts).`,
        );
      return step;
    }),
  );
}
