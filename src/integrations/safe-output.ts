import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { clearUpAtEnd } from '../build/clear-up.ts';
import { beginBuild, finishBuild } from '../build/output-folder.ts';
import type { BuildFolders } from '../build/output-folder.ts';
import { inputsDigest, noteBuild } from '../build/last-build.ts';
import { lastBuildFile, siteInputs } from '../build/site-inputs.ts';
import { reportEvent } from '../build/build-events.ts';

/**
 * Has the site made in a folder of its own, and puts it in its place when everything else is done: a build that fails or
 * is killed leaves the site that was there. The last integration of all.
 */
export function safeOutput(folders: BuildFolders): AstroIntegration {
  let made: string | undefined;
  let leavings: ReturnType<typeof clearUpAtEnd> | undefined;
  let digest = '';
  return {
    name: 'output-folder',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // What is edited while the site is made is for the next build.
        digest = inputsDigest(siteInputs(folders.project));
        made = beginBuild(folders);
        leavings = clearUpAtEnd(made);
        updateConfig({ outDir: pathToFileURL(`${made}/`) });
      },
      'astro:build:done': ({ logger, pages }) => {
        if (made === undefined) return;
        finishBuild(made, folders);
        leavings?.letGo();
        noteBuild(lastBuildFile(), folders.out, digest);
        logger.info(`The site is in ${folders.out}`);
        reportEvent({ kind: 'done', folder: folders.out, pages: pages.length });
      },
    },
  };
}
