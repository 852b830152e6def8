// npm run upgrade: rewrites what this version of the engine wants otherwise in a content folder. It shows every line that
// changes, writes all or nothing, and takes no file away.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/build/settings.ts';
import { commandHelp } from './lib/command-help.ts';
import { readOptions } from './lib/options.ts';
import { planUpgrade } from './lib/upgrade/plan-upgrade.ts';
import { replaceAll } from './lib/upgrade/replace-all.ts';
import { printChange, upgradeTexts } from './lib/upgrade/texts.ts';

const { values, language } = readOptions(commandHelp.upgrade, { 'dry-run': { type: 'boolean' } });
const texts = upgradeTexts[language];
const folder = contentFolder();
const site = join(folder, 'site.yaml');

function refuse(problem: Parameters<typeof texts.problem>[0]): never {
  console.error(texts.problem(problem));
  process.exit(1);
}

if (!existsSync(site)) refuse({ kind: 'noSite', file: site });
const upgrade = planUpgrade(folder);
if ('kind' in upgrade) refuse(upgrade);
if (upgrade.changes.length === 0) console.log(texts.upToDate(upgrade.to));
else {
  console.log([texts.head(upgrade.from, upgrade.to), ...upgrade.changes.map(printChange), ''].join('\n'));
  if (values['dry-run'] === true) console.log(texts.dryRun);
  else {
    replaceAll(folder, upgrade.files);
    console.log(texts.written(Object.keys(upgrade.files).length));
  }
}
