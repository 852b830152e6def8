import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { sourcesDigest } from '../content-check/program-id.ts';
import { compiledCommand, compiledCommandsFolder } from './compiled-command.mjs';
import type { CompiledNotes } from './compiled-command.mjs';
import { digestOf } from './file-digests.mjs';

/** The commands that people wait for while they write. */
const standard = ['build', 'check', 'start'] as const;

/** The packages that are compiled with them: many small files, which are needed every time. Others stay where they are. */
const bundled = ['@astrojs/sitemap', 'astro', 'github-slugger', 'sitemap', 'yaml', 'zod'];

/** The name of the package that a module is asked of. */
const packageOf = (id: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? '';

const inPackage = /[\\/](node_modules[\\/].*)$/u;

/**
 * Compiles commands to plain JavaScript, what they share in files of its own, with the packages that they begin with: to read some
 * three hundred files and to strip their types takes longer than a check after one edit should.
 * `scripts/lib/compiled-command.mjs` finds them; where a file that they are made of has changed, the sources are run.
 * @param engine the engine's folder
 * @throws Error where the bundler finds a mistake
 */
export async function compileCommands(engine: string, commands: readonly string[] = standard): Promise<void> {
  const folder = compiledCommandsFolder(engine);
  const isDone = commands.every((command) => compiledCommand(engine, command) !== undefined);
  // What is known of the files here is no part of the package.
  rmSync(join(folder, 'states.json'), { force: true });
  if (isDone) return;
  const half = `${folder}.${String(process.pid)}`;
  const pathOf = (file: string): string =>
    // What the bundler adds of its own has a name that is no path.
    file.startsWith('\0') ? file : (inPackage.exec(file)?.[1] ?? relative(engine, file)).split(sep).join('/');
  const sources = sourcesDigest();
  const bundle = await rolldown({
    input: Object.fromEntries(commands.map((command) => [command, join(engine, 'scripts', `${command}.ts`)])),
    cwd: engine,
    platform: 'node',
    experimental: { attachDebugInfo: 'none' },
    external: (id) => /^[^./\0]/u.test(id) && !/^[a-z]:[\\/]/iu.test(id) && !bundled.includes(packageOf(id)),
    transform: { define: { compiledSources: JSON.stringify(sources) } },
    plugins: [{ name: 'places-of-sources', transform: (code, id) => withPlace(code, pathOf(id)) }],
  });
  try {
    const { output } = await bundle.write({
      dir: half,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    });
    const made = output.map(({ fileName }) => fileName);
    const inputs = (await bundle.watchFiles).filter((file) => !file.startsWith('\0'));
    const digests = [
      ...inputs.map((file) => [pathOf(file), digestOf(readFileSync(file))] as const),
      ...made.map(
        (name) => [`.compiled/commands/${name}`, digestOf(readFileSync(join(half, name)))] as const,
      ),
    ];
    // A file that was changed meanwhile stands in the program with another text than its digest.
    if (sourcesDigest() !== sources) throw new Error('The sources have changed while they were compiled.');
    const notes: CompiledNotes = { commands, files: Object.fromEntries(digests) };
    writeFileSync(join(half, 'notes.json'), JSON.stringify(notes));
    rmSync(folder, { recursive: true, force: true });
    renameSync(half, folder);
  } finally {
    await bundle.close();
    rmSync(half, { recursive: true, force: true });
  }
}

/** A source that asks where it lies goes on lying there: the compiled command lies two folders below the engine's. */
function withPlace(code: string, path: string): string | undefined {
  if (path.startsWith('\0') || path.startsWith('node_modules/') || !code.includes('import.meta.url'))
    return undefined;
  return code.replaceAll(
    'import.meta.url',
    `new URL(${JSON.stringify(`../../${path}`)}, import.meta.url).href`,
  );
}
