// Real web servers, with the blocks that docs/DEPLOY.md prints.
import { playwrightStep } from '../lib/testing/runners.ts';
import { builds, siteVariables } from '../lib/testing/sites.ts';

export default playwrightStep(
  'Web servers',
  'servers',
  ['--config=tests/long/playwright.config.ts', 'servers.spec.ts'],
  siteVariables,
  { needs: [builds.engine.title, builds.preview.title, builds.without.title], minutes: 6 },
);
