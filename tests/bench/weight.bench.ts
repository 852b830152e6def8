import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../../scripts/bench.ts';
import { outputFolder } from '../../src/build/settings.ts';
import { kilobyte, weighFile } from '../e2e/page-weight.ts';

/** What a kind of page may weigh, cold and compressed: script, and everything but fonts. Of several pages the largest counts. */
const budgets = [
  { path: 'sv/artiklar/*/', script: 3 * kilobyte, total: 20 * kilobyte },
  { path: 'en/articles/*/', script: 3 * kilobyte, total: 20 * kilobyte },
  { path: 'sv/sjalvskattning/', script: 30 * kilobyte, total: undefined },
  { path: 'sv/kalkylator/', script: 20 * kilobyte, total: undefined },
] as const;

const sizeOf = (folder: string, path: string): number => statSync(join(folder, path, 'index.html')).size;

/** Weighs the built pages against their budgets; 1 is all that is allowed. */
export default function weigh(): Promise<Bench[]> {
  const folder = outputFolder();
  if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}: run npm run build first.`);
  const ratios = budgets.flatMap(({ path: kind, script, total }) => {
    const [path] = globSync(kind, { cwd: folder }).sort((a, b) => sizeOf(folder, b) - sizeOf(folder, a));
    if (path === undefined) return [];
    const { script: scripts, all } = weighFile(folder, join(path, 'index.html'));
    return [
      { label: `/${path} script, ${scripts} B`, value: scripts / script, unit: 'of the budget' },
      ...(total === undefined
        ? []
        : [{ label: `/${path} in all but fonts, ${all} B`, value: all / total, unit: 'of the budget' }]),
    ];
  });
  return Promise.resolve([{ name: 'Weight of pages, compressed', ratios }]);
}
