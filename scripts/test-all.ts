// npm run test:all: npm test and test:long after each other, with one summary and one closing line.
import { longSteps } from './lib/testing/long-steps.ts';
import { quickSteps } from './lib/testing/quick-steps.ts';
import { runAndReport } from './lib/testing/report.ts';

await runAndReport([...quickSteps, ...(await longSteps())]);
