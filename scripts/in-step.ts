// npm run in-step -- <key> …: somebody has read both languages of a text and seen that they say the same. From then on
// npm run check and the page tell when one of them changes alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/build/settings.ts';
import { readContent } from './content-check/model/read.ts';
import { shownPath } from './content-check/model/shown-path.ts';
import { commandWords } from './lib/engine.ts';
import { declareInStep } from './lib/in-step.ts';
import { today } from './lib/today.ts';

const help = `${commandWords('in-step')} -- <key> [<key> …]   both languages of these texts say the same, as they are now
${commandWords('in-step')} -- --all             those of every text`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    console.error(
      `${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.\n\n${help}`,
    );
    process.exit(2);
  }
}

const { positionals, values } = readArguments();
if (values.help === true || (positionals.length === 0 && values.all !== true)) {
  console.log(help);
  process.exit(values.help === true ? 0 : 2);
}

const folder = contentFolder();
const declaration = declareInStep(readContent(folder), values.all === true ? [] : positionals, today());
if ('problems' in declaration) {
  console.error(declaration.problems.map((problem) => `Nothing was written: ${problem}.`).join('\n'));
  process.exit(1);
}
const file = join(folder, 'translations.yaml');
writeFileSync(file, declaration.text);
console.log(`In step as of today: ${declaration.keys.join(', ')}. Written in ${shownPath(file)}.`);
