// Real web servers, with the blocks that docs/DEPLOY.md prints.
import { playwrightStep } from '../lib/testing/runners.ts';
import { builds, siteVariables } from '../lib/testing/sites.ts';

export default playwrightStep(
  'Web servers',
  'servers',
  ['--config=tests/long/playwright.config.ts', 'servers.spec.ts'],
  siteVariables,
  { needs: [builds.own.title, builds.below.title, builds.second.title], minutes: 6 },
);
