import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginBuild, finishBuild, outputProblem } from '../../../src/build/output-folder.ts';
import type { BuildFolders } from '../../../src/build/output-folder.ts';

describe('the output folder', () => {
  let place = '';
  let folders: BuildFolders = { out: '', content: '', project: '' };

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'playbook-out-'));
    folders = { out: join(place, 'site'), content: join(place, 'texts'), project: join(place, 'engine') };
    write('texts/site.yaml', 'name: Nordkaj');
    write('engine/src/content.ts', '');
  });
  afterEach(() => {
    rmSync(place, { recursive: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(join(place, path, '..'), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  const read = (path: string): string => readFileSync(join(place, path), 'utf8');
  /** What lies in a folder, without the list that builds keep. */
  const filesIn = (path: string): string[] =>
    readdirSync(join(place, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.playbook-build')
      .map((entry) => entry.name)
      .sort();

  /** A whole build of some files. */
  function build(files: Readonly<Record<string, string>>, to = folders): void {
    const made = beginBuild(to);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(made, path, '..'), { recursive: true });
      writeFileSync(join(made, path), text);
    }
    finishBuild(made, to);
  }
  const refusal = (out: string): string | undefined =>
    outputProblem({ ...folders, out: join(place, out) })?.message.replaceAll(place, '…');

  it('takes a new folder, an empty one and what it wrote itself, and leaves nothing beside it', () => {
    build({ 'index.html': 'one', 'assets/old.js': '1' });
    expect(filesIn('site')).toEqual(['index.html', 'old.js']);
    build({ 'index.html': 'two', 'assets/new.js': '2' });
    expect(filesIn('site')).toEqual(['index.html', 'new.js']);
    expect(read('site/index.html')).toBe('two');
    mkdirSync(join(place, 'empty'));
    build({ 'index.html': 'three' }, { ...folders, out: join(place, 'empty') });
    expect(readdirSync(place).sort()).toEqual(['empty', 'engine', 'site', 'texts']);
  });

  const advice = 'Name an empty folder, or one that does not exist yet.';
  it.each([
    ['texts', `PLAYBOOK_OUT is the content folder, …/texts: the build would replace it. ${advice}`],
    ['', `PLAYBOOK_OUT, …, holds the content folder: the build would replace it. ${advice}`],
    ['texts/site', `PLAYBOOK_OUT, …/texts/site, lies in the content folder, which is for texts. ${advice}`],
    ['engine', `PLAYBOOK_OUT, …/engine, holds the program itself: the build would replace it. ${advice}`],
    ['engine/public/site', `PLAYBOOK_OUT, …/engine/public/site, lies in public, a folder of the program itself. ${advice}`],
    ['texts/site.yaml', 'PLAYBOOK_OUT, …/texts/site.yaml, lies in the content folder, which is for texts. ' + advice],
  ])('refuses %s', (out, sentence) => {
    expect(refusal(out)).toBe(sentence);
  }); // prettier-ignore

  it('refuses the content folder by another name', () => {
    symlinkSync(folders.content, join(place, 'link'));
    expect(refusal('link')).toContain('is the content folder');
    expect(refusal('link/below')).toContain('lies in the content folder');
  });

  it('refuses a file', () => {
    write('note.txt', '');
    expect(refusal('note.txt')).toBe(`PLAYBOOK_OUT, …/note.txt, is a file. ${advice}`);
  });

  const foreign = (file: string): string =>
    `…/site holds something that no build of this handbook wrote, or that was changed since: ${file}. Nothing was touched. Move it elsewhere, empty the folder, or name another one with PLAYBOOK_OUT.`;
  it.each<[string, string, string]>([
    ['a file of somebody else', 'site/other/keep.txt', 'other/keep.txt'],
    ['a hidden file', 'site/.env', '.env'],
    ['a page that was changed by hand', 'site/index.html', 'index.html'],
  ])('refuses %s, and touches nothing', (_, path, named) => {
    build({ 'index.html': 'one' });
    write(path, 'mine');
    expect(refusal('site')).toBe(foreign(named));
    expect(() => beginBuild(folders)).toThrow('holds something that no build of this handbook wrote');
    expect(read(path)).toBe('mine');
  });

  it('refuses a folder that never was a build, and a link in one', () => {
    write('www/index.php', '');
    expect(refusal('www')).toContain('www holds something that no build of this handbook wrote');
    build({ 'index.html': 'one' });
    symlinkSync(folders.content, join(place, 'site/texts'));
    expect(refusal('site')).toBe(foreign('texts'));
  });

  it('forgives what operating systems leave', () => {
    build({ 'index.html': 'one' });
    write('site/assets/.DS_Store', '');
    expect(refusal('site')).toBeUndefined();
  });

  it('refuses to replace what came while it was building', () => {
    build({ 'index.html': 'one' });
    const made = beginBuild(folders);
    write('site/new.txt', 'mine');
    expect(() => {
      finishBuild(made, folders);
    }).toThrow('new.txt');
    expect(read('site/index.html')).toBe('one');
  });

  it('keeps a repository that the site is published from', () => {
    build({ 'index.html': 'one', 'gone.html': '1' });
    write('site/.git/HEAD', 'ref');
    build({ 'index.html': 'two', 'a/b.html': '2' });
    expect(filesIn('site')).toEqual(['HEAD', 'b.html', 'index.html']);
    expect(read('site/index.html')).toBe('two');
    expect(refusal('site')).toBeUndefined();
  });

  it('builds through a link to the folder, and keeps the link', () => {
    mkdirSync(join(place, 'srv'));
    symlinkSync(join(place, 'srv'), folders.out);
    build({ 'index.html': 'one' });
    build({ 'index.html': 'two' });
    expect(read('srv/index.html')).toBe('two');
  });

  it('leaves the site that was there when a build is killed, and clears up at the next', async () => {
    build({ 'index.html': 'one' });
    const module = join(import.meta.dirname, '../../../src/build/output-folder.ts');
    const script = `
      import { writeFileSync } from 'node:fs';
      const { beginBuild } = await import(${JSON.stringify(`file://${module}`)});
      const made = beginBuild(${JSON.stringify(folders)});
      writeFileSync(made + '/index.html', 'half');
      console.log(made);
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const made = await new Promise<string>((done) => {
      child.stdout.once('data', (data: Buffer) => {
        done(data.toString().trim());
      });
    });
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    expect(read('site/index.html')).toBe('one');
    expect(existsSync(made)).toBe(true);
    build({ 'index.html': 'two' });
    expect(read('site/index.html')).toBe('two');
    expect(existsSync(made)).toBe(false);
  });

  it('puts a site back that a killed build had moved away, and leaves alone what a running build has', () => {
    build({ 'index.html': 'one' });
    const away = join(place, '.site.replaced-999999999');
    cpSync(folders.out, away, { recursive: true });
    rmSync(folders.out, { recursive: true });
    const running = join(place, `.site.building-${process.ppid}`);
    mkdirSync(running);
    const made = beginBuild(folders);
    expect(read('site/index.html')).toBe('one');
    expect(existsSync(running)).toBe(true);
    rmSync(made, { recursive: true });
  });

  it('makes a site that belongs on another disk in the engine’s folder, and lays it in its place', () => {
    const diskOf = (folder: string): number => (folder === place ? 1 : 2);
    const made = beginBuild(folders, undefined, diskOf);
    expect(made.startsWith(join(folders.project, 'node_modules/.astro'))).toBe(true);
    writeFileSync(join(made, 'index.html'), 'one');
    finishBuild(made, folders);
    expect(read('site/index.html')).toBe('one');
    expect(existsSync(made)).toBe(false);
  });

  // Only Linux has a second disk everywhere.
  const otherDisk = '/dev/shm';
  it.runIf(existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev)(
    'lays the first site on another disk, where it cannot be renamed to',
    () => {
      const there = mkdtempSync(join(otherDisk, 'playbook-out-'));
      const elsewhere = { ...folders, out: join(there, 'public/site') };
      try {
        const made = beginBuild(elsewhere);
        writeFileSync(join(made, 'index.html'), 'one');
        finishBuild(made, elsewhere);
        expect(readFileSync(join(elsewhere.out, 'index.html'), 'utf8')).toBe('one');
        expect(existsSync(made)).toBe(false);
      } finally {
        rmSync(there, { recursive: true });
      }
    },
  );
});
