// npm run build: checks the content, so that a mistake is told in the check's words and nothing that is left to write
// is published, and builds the site.
import { keepBuilt, recallBuilt } from '../src/build/file-hash.ts';
import { isUpToDate } from '../src/build/last-build.ts';
import { contentFolder, outputFolder } from '../src/build/settings.ts';
import { builtNotes, lastBuildFile } from '../src/build/site-inputs.ts';
import { authorLanguage, withoutLanguage } from './lib/author-language.ts';
import { checkFirst } from './lib/check-first.ts';
import { commandHelp } from './lib/command-help.ts';
import { commandTexts } from './lib/command-texts.ts';
import { engineFolder } from './lib/engine.ts';
import { helpAsked } from './lib/options.ts';
import { settingsAreRight } from './lib/settings-first.ts';
import { buildSite } from './lib/site/build-site.ts';
import { readInputs } from './lib/site/read-inputs.ts';

const language = authorLanguage(contentFolder());
const parameters = withoutLanguage(process.argv.slice(2));

/** Builds the site, unless that would write what lies there already. @returns the exit code */
async function build(): Promise<number> {
  if (parameters.length > 0) return buildSite({ language, parameters });
  const inputs = readInputs(engineFolder);
  if (!isUpToDate(lastBuildFile(), outputFolder(), inputs)) return buildSite({ language, inputs });
  console.log(commandTexts[language].nothingChanged(outputFolder()));
  return 0;
}

if (!helpAsked(commandHelp.build, language)) {
  recallBuilt(builtNotes());
  const isRight = settingsAreRight(language) && (await checkFirst('publish', language));
  process.exitCode = isRight ? await build() : 1;
  keepBuilt(builtNotes());
}
