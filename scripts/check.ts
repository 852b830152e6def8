// npm run check: everything in the content folder that an author should mend, all at once, each with its line.
//   -- --json         for other programs
//   -- --readability  words and readability of every article
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/build/settings.ts';
import { checkContent } from './content-check/rules/index.ts';
import { readContent } from './content-check/model/read.ts';
import { printFindings } from './content-check/report/print-findings.ts';
import { printReadability, printSummary, summarise } from './content-check/report/print-summary.ts';
import { openSpellers } from './content-check/spelling/dictionaries.ts';
import { today } from './lib/today.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, readability: { type: 'boolean' } },
});

const content = readContent(contentFolder());
const findings = checkContent(content, { today: today(), spellers: await openSpellers() });

if (options.json) console.log(JSON.stringify({ checked: summarise(content), findings }, null, 2));
else if (findings.length > 0) console.log(printFindings(findings));
else console.log(printSummary(summarise(content)));
if (options.readability) console.log(`\n${printReadability(content)}`);
process.exitCode = findings.length > 0 ? 1 : 0;
