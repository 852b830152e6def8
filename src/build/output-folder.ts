import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { foreignFile, kept, listed, listName, readList, writeList } from './built-list.ts';
import type { Listed } from './built-list.ts';

// A build never destroys what it has not written. It is made in a folder of its own beside the output folder, and takes the place
// of what lies there when it is whole. The list of files that each build leaves behind tells the next one what it may replace.

/** Folders of the engine that no site belongs in. Vite would copy `public` into itself. */
const engineFolders = ['.git', 'docs', 'node_modules', 'public', 'scripts', 'src', 'tests'];

/** The folders that matter to a build; absolute paths. */
export interface BuildFolders {
  readonly out: string;
  readonly content: string;
  /** The folder of the engine, in which the build runs. */
  readonly project: string;
}

/** Why a site cannot be built into a folder. */
export interface OutputProblem {
  readonly kind:
    'isContent' | 'holdsContent' | 'inContent' | 'holdsEngine' | 'inEngine' | 'isFile' | 'foreign';
  readonly out: string;
  /** The folder or the file that is in the way; empty where it is `out` itself. */
  readonly found: string;
  /** One sentence with what to do, in English. */
  readonly message: string;
}

/**
 * Why a site cannot be built into a folder.
 * @returns undefined where it can: the folder is new, empty, or holds nothing but what an earlier build wrote
 */
export function outputProblem({ out, content, project }: BuildFolders): OutputProblem | undefined {
  const [target, texts, engine] = [realPath(out), realPath(content), realPath(project)];
  const problemOf = (kind: OutputProblem['kind'], message: string, found = ''): OutputProblem => ({
    kind,
    out,
    found,
    message,
  });
  const advice = 'Name an empty folder, or one that does not exist yet.';
  if (target === texts)
    return problemOf(
      'isContent',
      `PLAYBOOK_OUT is the content folder, ${out}: the build would replace it. ${advice}`,
    );
  if (isInside(texts, target))
    return problemOf(
      'holdsContent',
      `PLAYBOOK_OUT, ${out}, holds the content folder: the build would replace it. ${advice}`,
    );
  if (isInside(target, texts))
    return problemOf(
      'inContent',
      `PLAYBOOK_OUT, ${out}, lies in the content folder, which is for texts. ${advice}`,
    );
  if (target === engine || isInside(engine, target))
    return problemOf(
      'holdsEngine',
      `PLAYBOOK_OUT, ${out}, holds the program itself: the build would replace it. ${advice}`,
    );
  const own = engineFolders.find((folder) => {
    const path = join(engine, folder);
    return target === path || isInside(target, path);
  });
  if (own !== undefined)
    return problemOf(
      'inEngine',
      `PLAYBOOK_OUT, ${out}, lies in ${own}, a folder of the program itself. ${advice}`,
      own,
    );
  if (existsSync(target) && !lstatSync(target).isDirectory())
    return problemOf('isFile', `PLAYBOOK_OUT, ${out}, is a file. ${advice}`);
  const foreign = foreignFile(target);
  return foreign === undefined
    ? undefined
    : problemOf(
        'foreign',
        `${out} holds something that no build of this handbook wrote, or that was changed since: ${foreign}. ` +
          'Nothing was touched. Move it elsewhere, empty the folder, or name another one with PLAYBOOK_OUT.',
        foreign,
      );
}

/**
 * Makes the folder in which Astro makes a site, and clears up after builds that were killed.
 * @param deviceOf tells which disk a folder is on
 * @returns its absolute path
 * @throws Error with the message of `outputProblem`
 */
export function beginBuild(folders: BuildFolders, process = ownProcess, deviceOf = diskOf): string {
  const out = realPath(folders.out);
  recover(out, process.isAlive);
  const problem = outputProblem(folders);
  if (problem !== undefined) throw new Error(problem.message);
  // Astro renames pictures out of the engine's folder, which no system does from one disk to another.
  return deviceOf(dirname(out)) === deviceOf(folders.project)
    ? folderBeside(out, folders, process)
    : folderInEngine(out, folders, process);
}

/**
 * The same for a build without Astro, where `outputProblem` has been asked already: `finishBuild` asks it again before anything
 * is replaced.
 */
export function beginContentBuild(folders: BuildFolders, process = ownProcess): string {
  const out = realPath(folders.out);
  recover(out, process.isAlive);
  return folderBeside(out, folders, process);
}

const nameFor = (out: string, { id }: ProcessView): string => `${prefixOf(out, 'building')}${id}`;

function folderBeside(out: string, folders: BuildFolders, process: ProcessView): string {
  try {
    return emptyFolder(join(dirname(out), nameFor(out, process)));
  } catch {
    // Whoever publishes may be allowed to write in the folder and not beside it.
    return folderInEngine(out, folders, process);
  }
}

const folderInEngine = (out: string, { project }: BuildFolders, process: ProcessView): string =>
  emptyFolder(join(project, 'node_modules', '.astro', nameFor(out, process)));

/** The number of the disk that a folder is on, or would be. */
function diskOf(folder: string): number {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.dev ?? (dirname(folder) === folder ? 0 : diskOf(dirname(folder)));
}

/**
 * Puts a whole build in its place.
 * @param made the folder from `beginBuild`; afterwards it is gone
 * @throws Error with the message of `outputProblem` where the output folder has got something new in the meantime
 */
export function finishBuild(made: string, folders: BuildFolders, process = ownProcess): void {
  const problem = outputProblem(folders);
  if (problem !== undefined) throw new Error(problem.message);
  const out = realPath(folders.out);
  const files = listed(made);
  writeList(made, files);
  mkdirSync(dirname(out), { recursive: true });
  const replaced = join(dirname(out), `${prefixOf(out, 'replaced')}${process.id}`);
  if (kept.some((name) => existsSync(join(out, name)))) {
    replaceFiles(made, out, files);
    return;
  }
  try {
    if (existsSync(out)) renameSync(out, replaced);
  } catch {
    // A mounted folder, or one that a program on Windows has open, cannot be renamed.
    replaceFiles(made, out, files);
    return;
  }
  try {
    renameSync(made, out);
  } catch {
    if (existsSync(replaced)) renameSync(replaced, out);
    replaceFiles(made, out, files);
    return;
  }
  rmSync(replaced, { recursive: true, force: true });
}

/** What tells builds that run at the same time apart. */
interface ProcessView {
  readonly id: number;
  readonly isAlive: (id: number) => boolean;
}

const ownProcess: ProcessView = {
  id: process.pid,
  isAlive: (id) => {
    try {
      process.kill(id, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
};

/** Removes what killed builds left beside the output folder, and puts a site back that one had moved away. */
function recover(out: string, isAlive: ProcessView['isAlive']): void {
  if (!existsSync(dirname(out))) return;
  for (const use of ['replaced', 'building'] as const) {
    const prefix = prefixOf(out, use);
    for (const name of readdirSync(dirname(out)).filter((one) => one.startsWith(prefix))) {
      const id = name.slice(prefix.length);
      if (!/^\d+$/u.test(id) || isAlive(Number(id))) continue;
      const left = join(dirname(out), name);
      if (use === 'replaced' && !existsSync(out)) renameSync(left, out);
      else rmSync(left, { recursive: true, force: true });
    }
  }
}

const prefixOf = (out: string, use: 'building' | 'replaced'): string => `.${basename(out)}.${use}-`;

function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

/**
 * Replaces a site file by file. The list of both builds is written first, so that a build that is killed in between
 * can be repeated; pages come last, since they name the files that they need.
 */
function replaceFiles(made: string, out: string, files: readonly Listed[]): void {
  const before = readList(out);
  // The first site that is made on another disk has no folder yet.
  mkdirSync(out, { recursive: true });
  writeList(out, [...before, ...files]);
  const isPage = ([path]: Listed): boolean => path.endsWith('.html');
  for (const [path] of [...files.filter((file) => !isPage(file)), ...files.filter(isPage)]) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    // In one step, so that no half-written file is ever served.
    const half = join(out, `${listName}.part`);
    copyFileSync(join(made, path), half);
    renameSync(half, join(out, path));
  }
  const names = new Set(files.map(([path]) => path));
  for (const [path] of before) if (!names.has(path)) rmSync(join(out, path), { force: true });
  removeEmptyFolders(out);
  writeList(out, files);
  rmSync(made, { recursive: true, force: true });
}

function removeEmptyFolders(folder: string, isTop = true): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !kept.includes(entry.name))
      removeEmptyFolders(join(folder, entry.name), false);
  }
  if (!isTop && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

/** A path with its links followed, as far as it exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync.native(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(realPath(above), basename(whole));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  // Between two drives of Windows the way is a whole path.
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
