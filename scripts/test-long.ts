// npm run test:long: real servers, other browsers, the package: what takes long or needs more installed.
import { longSteps } from './lib/testing/long-steps.ts';
import { runAndReport } from './lib/testing/report.ts';
import { browserFound } from './lib/testing/quick-steps.ts';
import { builds } from './lib/testing/sites.ts';

await runAndReport([browserFound, ...Object.values(builds), ...(await longSteps())]);
