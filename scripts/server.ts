// npm run server -- nginx: the settings of a web server for this handbook, out of docs/DEPLOY.md and filled in.
import { basePath, contentFolder } from '../src/build/settings.ts';
import { readSite } from '../src/build/site-file.ts';
import { shownPath } from './content-check/model/shown-path.ts';
import { commandHelp } from './lib/command-help.ts';
import { readOptions } from './lib/options.ts';
import { serverBlock, servers } from './lib/server-block.ts';
import { serverTexts } from './lib/server-texts.ts';

const { positionals, values, language } = readOptions(
  commandHelp.server,
  { host: { type: 'string' }, folder: { type: 'string' } },
  true,
);
const texts = serverTexts[language];
const [named, ...more] = positionals;
const server = servers.find((one) => one === named?.toLowerCase());
if (server === undefined || more.length > 0) {
  console.error(
    named === undefined ? commandHelp.server[language] : texts.unknown(positionals.join(' '), servers),
  );
  process.exit(2);
}

const site = readSettings();
const base = basePath();
const folder = (values.folder ?? `/srv/www${base}`).replace(/\/+$/u, '');
console.log(
  serverBlock(server, {
    host: values.host ?? new URL(site.url).hostname,
    base,
    folder,
    frames: site.frames,
    languages: site.languages,
  }).trimEnd(),
);
// On the other output,  so that these alone go to a file: npx trust-playbook server nginx > handbok.conf
console.error(`\n${texts.note({ server, base, folder, frames: site.frames })}`);

/** The company's settings; what is wrong with them is the check's to say. */
function readSettings() {
  try {
    return readSite(contentFolder());
  } catch {
    console.error(texts.noSite(shownPath(contentFolder())));
    return process.exit(1);
  }
}
