// Firefox and WebKit: one smoke journey each.
import { playwrightStep } from '../lib/testing/runners.ts';
import { builds, siteVariables } from '../lib/testing/sites.ts';

export default playwrightStep(
  'Other browsers',
  'other-browsers',
  ['--config=tests/long/playwright.config.ts', 'other-browsers.spec.ts'],
  siteVariables,
  { needs: [builds.engine.title], minutes: 4 },
);
