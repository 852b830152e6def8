import { closingLine, summary } from './counts.ts';
import { runSteps } from './run-steps.ts';
import { clearResults } from './sites.ts';
import type { Step } from './step.ts';

/** Runs the steps, prints the summary and the closing line, and sets the exit code. */
export async function runAndReport(steps: readonly Step[]): Promise<void> {
  await clearResults();
  const started = Date.now();
  const outcomes = await runSteps(steps);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n${summary(outcomes)}`);
  console.log(`${Math.floor(seconds / 60)} min ${seconds % 60} s in all\n`);
  console.log(closingLine(outcomes));
  process.exit(outcomes.some(({ failed }) => failed > 0) ? 1 : 0);
}
