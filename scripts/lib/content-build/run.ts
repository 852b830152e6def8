// Builds the site where only the content has changed since the last build. Ends with 0 when the site is in its place, and with
// 3 where Astro is to build it: `npm run build` then does that.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/build/settings.ts';
import { engineFolder } from '../engine.ts';

// The engine's code and the kept program are compiled once, not in every build.
enableCompileCache(join(cacheFolder(), 'code'));
const { buildContent } = await import('./build-content.ts');
if (!(await buildContent(engineFolder))) process.exitCode = 3;
