// npm run build: checks the content, so that a mistake is told in the check's words and nothing that is left to write
// is published, and builds the site.
import { contentFolder } from '../src/build/settings.ts';
import { authorLanguage, withoutLanguage } from './lib/author-language.ts';
import { checkFirst } from './lib/check-first.ts';
import { commandHelp } from './lib/command-help.ts';
import { astroRoot } from './lib/engine.ts';
import { helpAsked } from './lib/options.ts';
import { runTool } from './lib/run.ts';
import { settingsAreRight } from './lib/settings-first.ts';

const language = authorLanguage(contentFolder());
const parameters = withoutLanguage(process.argv.slice(2));
if (!helpAsked(commandHelp.build, language)) {
  const isRight = settingsAreRight(language) && (await checkFirst('publish', language));
  process.exitCode = isRight ? await runTool('astro', ['build', ...astroRoot, ...parameters]) : 1;
}
