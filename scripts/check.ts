// npm run check: everything in the content folder that an author should mend, all at once, each with its line.
import { contentFolder } from '../src/build/settings.ts';
import { checkFolder } from './content-check/check-folder.ts';
import { printFindings } from './content-check/report/print-findings.ts';
import { printReadability, printSummary, summarise } from './content-check/report/print-summary.ts';
import { readOptions } from './lib/options.ts';

const help = `npm run check: what is to be mended in the content folder, each with its line
  -- --json          for other programs
  -- --readability   words and readability of every text as well
  -- --errors        only what stops the site from being published

PLAYBOOK_CONTENT names another content folder than content/.
It ends with 0 when there is nothing to mend, with 1 when the site would not be published,
and with 2 when it would, and something could be better.`;

const options = readOptions(help, {
  json: { type: 'boolean' },
  readability: { type: 'boolean' },
  errors: { type: 'boolean' },
});

const { content, findings: all } = await checkFolder(contentFolder());
const findings = options.errors === true ? all.filter(({ severity }) => severity === 'error') : all;

if (options.json === true) console.log(JSON.stringify({ checked: summarise(content), findings }, null, 2));
else if (findings.length > 0) console.log(printFindings(findings));
else console.log(printSummary(summarise(content)));
if (options.readability === true) console.log(`\n${printReadability(content)}`);
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : findings.length > 0 ? 2 : 0;
