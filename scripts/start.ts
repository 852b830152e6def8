// npm start: check the content, build the playbook and serve it.
import { resolve } from 'node:path';
import { draftsIn } from '../src/build/drafts.ts';
import { checkFirst } from './lib/check-first.ts';
import { astroRoot } from './lib/engine.ts';
import { runTool } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { basePath, contentFolder, outputFolder, setting } from '../src/build/settings.ts';

if (!(await checkFirst('look'))) process.exit(1);
// A site with drafts in it has a folder of its own, so that nobody copies it to a server for the published one.
const drafts = draftsIn(contentFolder()).length;
const folder = drafts > 0 ? resolve(setting('PLAYBOOK_OUT', 'dist-drafts')) : outputFolder();
const variables = { PLAYBOOK_DRAFTS: '1', PLAYBOOK_OUT: folder };
const built = await runTool('astro', ['build', ...astroRoot], { variables });
if (built !== 0) process.exit(built);

const port = Number(setting('PORT', '4321'));
try {
  await serve({ folder, base: basePath(), port });
  const withDrafts =
    drafts === 0
      ? ''
      : `\nIt shows ${drafts} draft${drafts === 1 ? '' : 's'}; npm run build makes the site without.`;
  console.log(
    `\nThe playbook is on http://localhost:${port}${basePath()}  (stop with Ctrl + C)${withDrafts}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
