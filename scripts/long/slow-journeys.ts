// The browser tests that are slow and seldom break: killed browsers, thousands of writes, hostile texts in every link.
import { playwrightStep } from '../lib/testing/runners.ts';
import { builds, siteVariables } from '../lib/testing/sites.ts';

export default playwrightStep(
  'Slow journeys',
  'slow-journeys',
  ['--grep', '@long'],
  { ...siteVariables, PLAYBOOK_LONG: '1' },
  { needs: Object.values(builds).map(({ title }) => title), minutes: 10 },
);
