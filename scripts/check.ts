// npm run check: everything in the content folder that an author should mend, all at once, each with its line.
import { contentFolder } from '../src/build/settings.ts';
import { cachedCheck } from './content-check/cached-check.ts';
import { readContent } from './content-check/model/read.ts';
import { printFindings, withWords } from './content-check/report/print-findings.ts';
import { printReadability, printSummary } from './content-check/report/print-summary.ts';
import { commandHelp } from './lib/command-help.ts';
import { readOptions } from './lib/options.ts';

const { values: options, language } = readOptions(commandHelp.check, {
  json: { type: 'boolean' },
  readability: { type: 'boolean' },
  errors: { type: 'boolean' },
});

const result = await cachedCheck(contentFolder(), undefined, language);
const { checked, counts } = result;
const onlyErrors = options.errors === true;
const isAnything = counts.error > 0 || (!onlyErrors && counts.warning + counts.advice > 0);

if (options.json === true || (onlyErrors && isAnything)) {
  const findings = onlyErrors
    ? result.findings.filter(({ severity }) => severity === 'error')
    : result.findings;
  const shown = findings.map((found) => withWords(found, language));
  console.log(
    options.json === true
      ? JSON.stringify({ language, checked, findings: shown }, null, 2)
      : printFindings(findings, language),
  );
} else if (isAnything) {
  process.stdout.write(result.print(language));
  process.stdout.write('\n');
} else console.log(printSummary(checked, language));
if (options.readability === true)
  console.log(`\n${printReadability(readContent(contentFolder()), language)}`);
process.exitCode = counts.error > 0 ? 1 : isAnything ? 2 : 0;
