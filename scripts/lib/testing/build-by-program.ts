// Builds the site with the program that is kept or that came with the engine, as `npm run build` does first, and nothing else: for
// tests that ask which of the two has built it. Ends with 0 when the site is in its place, and with 3 where Astro is to build it.
import { buildContent } from '../content-build/build-content.ts';
import { engineFolder } from '../engine.ts';

if (!(await buildContent(engineFolder))) process.exitCode = 3;
