// npm run build: checks the content, so that a mistake is told in the check's words and nothing that is left to write
// is published, and builds the site.
import { inputsDigest, isUpToDate } from '../src/build/last-build.ts';
import { contentFolder, outputFolder } from '../src/build/settings.ts';
import { lastBuildFile, siteInputs } from '../src/build/site-inputs.ts';
import { authorLanguage, withoutLanguage } from './lib/author-language.ts';
import { checkFirst } from './lib/check-first.ts';
import { commandHelp } from './lib/command-help.ts';
import { commandTexts } from './lib/command-texts.ts';
import { engineFolder } from './lib/engine.ts';
import { helpAsked } from './lib/options.ts';
import { settingsAreRight } from './lib/settings-first.ts';
import { buildSite } from './lib/site/build-site.ts';

const language = authorLanguage(contentFolder());
const parameters = withoutLanguage(process.argv.slice(2));

/** Builds the site, unless that would write what lies there already. @returns the exit code */
async function build(): Promise<number> {
  if (parameters.length > 0) return buildSite({ language, parameters });
  const inputs = inputsDigest(siteInputs(engineFolder));
  if (!isUpToDate(lastBuildFile(), outputFolder(), inputs)) return buildSite({ language, inputs });
  console.log(commandTexts[language].nothingChanged(outputFolder()));
  return 0;
}

if (!helpAsked(commandHelp.build, language)) {
  const isRight = settingsAreRight(language) && (await checkFirst('publish', language));
  process.exitCode = isRight ? await build() : 1;
}
