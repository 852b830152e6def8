import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginBuild, finishBuild } from '../build/output-folder.ts';
import type { BuildFolders } from '../build/output-folder.ts';

/**
 * Has the site made in a folder of its own, and puts it in its place when everything else is done: a build that fails or
 * is killed leaves the site that was there. The last integration of all.
 */
export function safeOutput(folders: BuildFolders): AstroIntegration {
  let made: string | undefined;
  const clearUp = (): void => {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    made = undefined;
  };
  return {
    name: 'output-folder',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        made = beginBuild(folders);
        process.once('exit', clearUp);
        for (const [signal, code] of [
          ['SIGINT', 130],
          ['SIGTERM', 143],
        ] as const) {
          process.once(signal, () => process.exit(code));
        }
        updateConfig({ outDir: pathToFileURL(`${made}/`) });
      },
      'astro:build:done': ({ logger }) => {
        if (made === undefined) return;
        finishBuild(made, folders);
        made = undefined;
        logger.info(`The site is in ${folders.out}`);
      },
    },
  };
}
