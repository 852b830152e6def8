// Every kind of mistake that people make, really built: nothing is said to be published and is not, or the other way round.
import { toolStep } from '../lib/testing/runners.ts';

export default toolStep('Mistakes, built', 'vitest', ['run', '--config', 'tests/long/vitest.config.ts'], {
  // The first of them, and those with pictures, are built by Astro, which has one folder of its own for all builds of an engine.
  key: 'astro',
});
