// Serves a site that is already built: node scripts/serve.ts. Folder, sub-path and port come from
// PLAYBOOK_OUT, PLAYBOOK_BASE and PORT, as in npm start.
import { serve } from './lib/serve.ts';
import { basePath, outputFolder, setting } from '../src/build/settings.ts';

const port = Number(setting('PORT', '4321'));
await serve({ folder: outputFolder(), base: basePath(), port });
console.log(`http://localhost:${port}${basePath()}`);
