// npm run dev: the live server, with what the check finds at the start and after every change of the content.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { contentFolder } from '../src/build/settings.ts';
import { authorLanguage, withoutLanguage } from './lib/author-language.ts';
import { commandHelp } from './lib/command-help.ts';
import { astroRoot } from './lib/engine.ts';
import { helpAsked } from './lib/options.ts';
import { programOf, runScript } from './lib/run.ts';

const language = authorLanguage(contentFolder());
if (helpAsked(commandHelp.dev, language)) process.exit(0);

let waiting: NodeJS.Timeout | undefined;
let checking = false;

/** Checks when nothing has changed for a moment: editors write a file in several steps. */
function checkSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (checking) {
      checkSoon();
      return;
    }
    checking = true;
    void runScript('scripts/check.ts', ['--lang', language]).then(() => {
      checking = false;
    });
  }, 500);
}

try {
  watch(contentFolder(), { recursive: true }, checkSoon);
} catch {
  // No such folder: the check says so.
}
checkSoon();
const server = spawn(
  process.execPath,
  [programOf('astro'), 'dev', ...astroRoot, ...withoutLanguage(process.argv.slice(2))],
  {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PLAYBOOK_DRAFTS: '1' },
  },
);
// Who stops this program means the server.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => process.exit(code ?? 0));
