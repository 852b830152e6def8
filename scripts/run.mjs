// Begins a command of the project: node scripts/run.mjs build. Plain JavaScript, so that any Node can say what is missing;
// and an error that no command has words for ends here, in a sentence of the author's language.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiledCommand } from './lib/compiled-command.mjs';
import { errorText, failureText } from './lib/plain-failures.mjs';
import { plainLanguage } from './lib/plain-language.mjs';

const self = fileURLToPath(import.meta.url);
const folder = dirname(self);
const [command = '', ...parameters] = process.argv.slice(2);
/** The Node that comes as a dependency. */
const own = join(
  folder,
  '..',
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function fail(/** @type {unknown} */ error) {
  console.error(failureText(errorText(error), plainLanguage()));
  process.exit(1);
}

// Whether this Node runs TypeScript as it is: from 22.18 on, or where it is asked to.
if (process.features.typescript) {
  // What Node makes of the files is kept beside the packages: to make it takes as long as a small check.
  module.enableCompileCache?.(join(folder, '..', 'node_modules', '.cache', 'compiled'));
  process.argv.splice(1, 2, join(folder, `${command}.ts`));
  process.on('uncaughtException', fail);
  const compiled = compiledCommand(dirname(folder), command);
  await import(compiled === undefined ? `./${command}.ts` : pathToFileURL(compiled).href);
} else if (existsSync(own)) {
  const { status } = spawnSync(own, [self, command, ...parameters], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  const found = process.versions.node;
  console.error(
    {
      sv: `Det här behöver Node 22.18 eller nyare, men här finns ${found}. Installera en nyare från nodejs.org, eller kör "npm rebuild node", som hämtar den som följer med projektet.`,
      en: `This needs Node 22.18 or newer, but here it is ${found}. Install a newer one from nodejs.org, or run "npm rebuild node", which fetches the one that comes with the project.`,
    }[plainLanguage()],
  );
  process.exitCode = 1;
}
