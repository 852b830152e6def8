// npm run in-step -- <key> …: somebody has read both languages of a text and seen that they say the same. From then on
// npm run check and the page tell when one of them changes alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/build/settings.ts';
import { readContent } from './content-check/model/read.ts';
import { shownPath } from './content-check/model/shown-path.ts';
import { commandHelp } from './lib/command-help.ts';
import { inStepTexts } from './lib/in-step-texts.ts';
import { declareInStep } from './lib/in-step.ts';
import { readOptions } from './lib/options.ts';
import { today } from './lib/today.ts';

const { positionals, values, language } = readOptions(
  commandHelp['in-step'],
  { all: { type: 'boolean' } },
  true,
);
if (positionals.length === 0 && values.all !== true) {
  console.log(commandHelp['in-step'][language]);
  process.exit(2);
}

const texts = inStepTexts[language];
const folder = contentFolder();
const declaration = declareInStep(readContent(folder), values.all === true ? [] : positionals, today());
if ('problems' in declaration) {
  console.error(declaration.problems.map(texts.problem).join('\n'));
  process.exit(1);
}
const file = join(folder, 'translations.yaml');
writeFileSync(file, declaration.text);
console.log(texts.written(declaration.keys, shownPath(file)));
