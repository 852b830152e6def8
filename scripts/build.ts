// npm run build: checks the content, so that a mistake is told in the check's words and nothing that is left to write
// is published, and builds the site.
import { checkFirst } from './lib/check-first.ts';
import { astroRoot } from './lib/engine.ts';
import { runTool } from './lib/run.ts';

process.exitCode = (await checkFirst('publish'))
  ? await runTool('astro', ['build', ...astroRoot, ...process.argv.slice(2)])
  : 1;
