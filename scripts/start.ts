// npm start: check the content, build the playbook and serve it.
import { checkFirst } from './lib/check-first.ts';
import { astroRoot } from './lib/engine.ts';
import { runTool } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { basePath, outputFolder, setting } from '../src/build/settings.ts';

if (!(await checkFirst('look'))) process.exit(1);
const built = await runTool('astro', ['build', ...astroRoot]);
if (built !== 0) process.exit(built);

const port = Number(setting('PORT', '4321'));
try {
  await serve({ folder: outputFolder(), base: basePath(), port });
  console.log(`\nThe playbook is on http://localhost:${port}${basePath()}  (stop with Ctrl + C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
