import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { debuglog } from 'node:util';
import { clearUpAtEnd } from '../../../src/build/clear-up.ts';
import { openFileCache } from '../../../src/build/file-cache.ts';
import type { FileCache } from '../../../src/build/file-cache.ts';
import { adoptCompiled } from '../../../src/build/compiled-program.ts';
import { openProgram } from '../../../src/build/program-cache.ts';
import type { CachedProgram } from '../../../src/build/program-cache.ts';
import { inputsDigest, noteBuild } from '../../../src/build/last-build.ts';
import { linkFile } from '../../../src/build/link-file.ts';
import { beginContentBuild, finishBuild } from '../../../src/build/output-folder.ts';
import { placeOf } from '../../../src/build/page-place.ts';
import { programDigest } from '../../../src/build/program-digest.ts';
import { programKey } from '../../../src/build/program-key.ts';
import {
  contentFolder,
  pageCacheFolder,
  programCacheFolder,
  outputFolder,
  yamlCacheFile,
} from '../../../src/build/settings.ts';
import { lastBuildFile, siteInputs } from '../../../src/build/site-inputs.ts';
import { writeWhole } from '../../../src/build/write-whole.ts';
import { keptYaml, recallYaml } from '../../../src/build/yaml-text.ts';
import { reportEvent } from '../../../src/build/build-events.ts';
import { finished, pageKeys } from '../../../src/integrations/page-cache.ts';
import { layFiles } from './lay-files.ts';
import type { SitePath } from './load-pages.ts';
import { readContent } from './read-content.ts';

const debug = debuglog('playbook');

/**
 * Builds the site with the program that the last build has kept, or that came with the engine, where only the content is new: no
 * bundler, and no page that is the same as before. The site is the one that a build from nothing would make.
 * @param engine the engine's folder
 * @param inputs the digest of all that a build reads; what is edited after it was taken is for the next build
 * @returns whether the site is there. It is not where there is no such program, or where anything was not as it should be: then
 *   it is to be built by Astro, which also says what is wrong. What was in the output folder is there still.
 */
export async function buildContent(
  engine: string,
  inputs = inputsDigest(siteInputs(engine)),
): Promise<boolean> {
  const folders = { out: outputFolder(), content: contentFolder(), project: engine };
  let leavings: ReturnType<typeof clearUpAtEnd> | undefined;
  try {
    const engineNow = programDigest(engine);
    const key = programKey(engineNow, engine);
    const program =
      openProgram(programCacheFolder(), key) ?? adoptCompiled(engine, programCacheFolder(), key);
    if (program === undefined) return false;
    recallYaml(yamlCacheFile(), engineNow);
    const content = await readContent(engine);
    writeWhole(yamlCacheFile(), keptYaml(engineNow));
    reportEvent({ kind: 'read' });
    // Only here, so that what is not there any more in Astro's insides leads to a build from nothing.
    const { loadPages } = await import('./load-pages.ts');
    const paths = await loadPages(program, content);
    const made = beginContentBuild(folders);
    leavings = clearUpAtEnd(made);
    const makeFolderOf = folderMaker();
    for (const path of program.files.keys()) {
      makeFolderOf(join(made, path));
      linkFile(join(program.site, path), join(made, path));
    }
    const kept = openFileCache(pageCacheFolder());
    await layPages(made, program, paths, { kept, digest: engineNow, makeFolderOf });
    const pages = paths.filter(({ kind }) => kind === 'page').map(({ path }) => pageName(path));
    reportEvent({ kind: 'made' });
    await layFiles(made, program, { engine, pages });
    finishBuild(made, folders);
    leavings.letGo();
    kept.prune();
    noteBuild(lastBuildFile(), folders.out, inputs);
    reportEvent({ kind: 'done', folder: folders.out, pages: pages.length });
    return true;
  } catch (error) {
    // NODE_DEBUG=playbook shows it.
    debug('%O', error);
    leavings?.now();
    return false;
  }
}

/** Makes the folders of files, each once: to learn from a failure that one is missing takes longer than to lay the file. */
function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

/** A page as Astro names it to the steps after the pages. */
const pageName = (path: string): string => path.replace(/\/?$/u, '/').replace(/^\//u, '');

async function layPages(
  made: string,
  { keyParts, files }: CachedProgram,
  paths: readonly SitePath[],
  {
    kept,
    digest,
    makeFolderOf,
  }: {
    readonly kept: FileCache;
    readonly digest: string;
    readonly makeFolderOf: (file: string) => void;
  },
): Promise<void> {
  const keyOf = pageKeys([...keyParts, digest]);
  const places = new Set<string>(files.keys());
  for (const { path, kind, cacheKey, render } of paths) {
    const place = placeOf(path, kind);
    if (places.has(place)) throw new Error(`Two files are to lie at ${place}.`);
    places.add(place);
    const key = cacheKey === undefined ? undefined : keyOf(path, cacheKey);
    const file = join(made, place);
    makeFolderOf(file);
    if (key !== undefined && kept.lay(key, file)) continue;
    const response = await render();
    // The pages for what is not there are pages too.
    if (response.status !== 200 && response.status !== 404)
      throw new Error(`${path}: ${String(response.status)}`);
    const content = await finished(response, path);
    writeFileSync(file, content);
    if (key !== undefined && response.status === 200) kept.write(key, content, file);
  }
}
