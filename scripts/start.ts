// npm start: check the content, build the playbook and serve it.
import { flushCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { keepBuilt, recallBuilt } from '../src/build/file-hash.ts';
import { builtNotes } from '../src/build/site-inputs.ts';
import { draftsIn } from '../src/build/drafts.ts';
import { checkFirst } from './lib/check-first.ts';
import { commandHelp } from './lib/command-help.ts';
import { commandTexts } from './lib/command-texts.ts';
import { readOptions } from './lib/options.ts';
import { serve } from './lib/serve.ts';
import { errorText, failureText } from './lib/plain-failures.mjs';
import { settingsAreRight } from './lib/settings-first.ts';
import { buildSite } from './lib/site/build-site.ts';
import { basePath, contentFolder, outputFolder, setting } from '../src/build/settings.ts';

const { values, language } = readOptions(commandHelp.start, { verbose: { type: 'boolean' } });
// A site with drafts in it has a folder of its own, so that nobody copies it to a server for the published one.
const drafts = draftsIn(contentFolder()).length;
const folder = drafts > 0 ? resolve(setting('PLAYBOOK_OUT', 'dist-drafts')) : outputFolder();
recallBuilt(builtNotes());
if (!settingsAreRight(language, folder) || !(await checkFirst('look', language))) process.exit(1);
const variables = { PLAYBOOK_DRAFTS: '1', PLAYBOOK_OUT: folder };
const parameters = values.verbose === true ? ['--verbose'] : [];
const built = await buildSite({ language, parameters, variables });
if (built !== 0) process.exit(built);
keepBuilt(builtNotes());
// A server mostly ends by a signal, which leaves it no time to keep what Node has made of the program.
flushCompileCache();

const port = Number(setting('PORT', '4321'));
try {
  await serve({ folder, base: basePath(), port });
  const texts = commandTexts[language];
  console.log(texts.stop(`http://localhost:${port}${basePath()}`) + texts.withDrafts(drafts));
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(isTaken ? commandTexts[language].portTaken(port) : failureText(errorText(error), language));
  process.exit(1);
}
