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

const { checked, findings: all } = await cachedCheck(contentFolder());
const findings = options.errors === true ? all.filter(({ severity }) => severity === 'error') : all;

if (options.json === true) {
  const shown = findings.map((found) => withWords(found, language));
  console.log(JSON.stringify({ language, checked, findings: shown }, null, 2));
} else if (findings.length > 0) console.log(printFindings(findings, language));
else console.log(printSummary(checked, language));
if (options.readability === true)
  console.log(`\n${printReadability(readContent(contentFolder()), language)}`);
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : findings.length > 0 ? 2 : 0;
