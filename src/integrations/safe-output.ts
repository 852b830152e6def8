import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginBuild, finishBuild } from '../build/output-folder.ts';
import type { BuildFolders } from '../build/output-folder.ts';
import { inputsDigest, noteBuild } from '../build/last-build.ts';
import { lastBuildFile, siteInputs } from '../build/site-inputs.ts';
import { tell } from '../build/tell.ts';

/**
 * Has the site made in a folder of its own, and puts it in its place when everything else is done: a build that fails or
 * is killed leaves the site that was there. The last integration of all.
 */
export function safeOutput(folders: BuildFolders): AstroIntegration {
  let made: string | undefined;
  let digest = '';
  const clearUp = (): void => {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    made = undefined;
  };
  return {
    name: 'output-folder',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // What is edited while the site is made is for the next build.
        digest = inputsDigest(siteInputs(folders.project));
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
      'astro:build:done': ({ logger, pages }) => {
        if (made === undefined) return;
        finishBuild(made, folders);
        made = undefined;
        noteBuild(lastBuildFile(), folders.out, digest);
        logger.info(`The site is in ${folders.out}`);
        tell({ kind: 'done', folder: folders.out, pages: pages.length });
      },
    },
  };
}
