// npm test: everything that can be wrong, and one summary. What takes long or needs more installed is test:long.
import { quickSteps } from './lib/testing/quick-steps.ts';
import { runAndReport } from './lib/testing/report.ts';

await runAndReport(quickSteps);
