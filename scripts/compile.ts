// npm ci runs this at its end (prepare.mjs), and npm pack before it packs: bundles the check, so that it begins at once, and the
// program that makes the pages once for all companies, so that a build of a company needs no bundler. Where that fails, or npm runs
// no scripts, the sources of the check are run, and the first build of each company makes the program; both take longer.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder, compiledKey, compiledSite } from '../src/build/compiled-program.ts';
import { openProgram } from '../src/build/program-cache.ts';
import { compileCommands } from './lib/compile-commands.ts';
import { engineFolder } from './lib/engine.ts';
import type { Company } from './lib/init/starter-files.ts';
import { writeStarter } from './lib/init/write-starter.ts';
import { runAstro } from './lib/site/run-astro.ts';

/** Below the engine, whose path the compiled program is freed from. */
const folder = join(engineFolder, '.astro', 'compile');
const content = join(folder, 'content');

function writeContent(): void {
  rmSync(folder, { recursive: true, force: true });
  const company: Company = {
    name: 'Handbook',
    languages: ['sv', 'en'],
    currency: 'SEK',
    accent: { light: '#1f5f5b', dark: '#7fc4bd' },
    contact: '',
    email: '',
    today: '2026-01-01',
    commands: {},
  };
  writeStarter(content, company, compiledSite.url);
}

/** An installation does not fail for what could not be compiled. */
function tell(error: unknown): void {
  if (process.env['NODE_DEBUG']?.includes('playbook') === true) console.error(error);
}

const compiled = join(engineFolder, '.compiled');
for (const name of existsSync(compiled) ? readdirSync(compiled) : []) {
  // What an earlier version of this program has left there would come along in the package.
  if (name !== 'commands' && name !== 'pages') rmSync(join(compiled, name), { recursive: true, force: true });
}
await compileCommands(engineFolder).catch(tell);
if (openProgram(compiledFolder(engineFolder), compiledKey(engineFolder)) === undefined) {
  try {
    writeContent();
    const { code, printed } = await runAstro('build', [], {
      variables: {
        PLAYBOOK_CONTENT: content,
        PLAYBOOK_OUT: join(folder, 'site'),
        PLAYBOOK_BASE: '/',
        TRUST_PLAYBOOK_COMPILE: compiledFolder(engineFolder),
      },
      onEvent: () => undefined,
      verbose: false,
    }).ended;
    if (code !== 0) throw new Error(printed);
  } catch (error) {
    tell(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
