// Begins a command of the project: node scripts/run.mjs build. Plain JavaScript, so that any Node can say what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainLanguage } from './lib/plain-language.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const [command = '', ...parameters] = process.argv.slice(2);
const file = join(folder, `${command}.ts`);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
/** From these on, Node runs TypeScript as it is. */
const isNew = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
/** The Node that comes as a dependency. */
const own = join(
  folder,
  '..',
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

if (isNew) {
  process.argv.splice(1, 2, file);
  await import(`./${command}.ts`);
} else if (existsSync(own)) {
  const { status } = spawnSync(own, [file, ...parameters], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  const found = process.versions.node;
  console.error(
    {
      sv: `Det här behöver Node 22.18 eller nyare, och här finns ${found}. Installera en nyare från nodejs.org, eller kör "npm rebuild node", som hämtar den som följer med projektet.`,
      en: `This needs Node 22.18 or newer, and here is ${found}. Install a newer one from nodejs.org, or run "npm rebuild node", which fetches the one that the project brings along.`,
    }[plainLanguage()],
  );
  process.exitCode = 1;
}
