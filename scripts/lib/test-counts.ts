/** How one step of the tests ended. */
export interface Outcome {
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Passed at the second try only. */
  readonly late?: number;
  readonly seconds?: number;
}

type Counts = Omit<Outcome, 'title'>;

const none: Counts = { passed: 0, failed: 1 };

/** A number below a key of a report; 0 where there is none. */
function count(report: unknown, key: string): number {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : 0;
  return typeof value === 'number' ? value : 0;
}

/** Reads Vitest's JSON report; a missing report counts as one failure. */
export function countVitest(report: unknown): Counts {
  if (report === null) return none;
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests'),
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

/** Reads Playwright's JSON report; a missing report counts as one failure. */
export function countPlaywright(report: unknown): Counts {
  const stats: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : null;
  if (stats === null || stats === undefined) return none;
  return {
    passed: count(stats, 'expected') + count(stats, 'flaky'),
    failed: count(stats, 'unexpected'),
    skipped: count(stats, 'skipped'),
    late: count(stats, 'flaky'),
  };
}

/** A line a step, in columns. */
export function summary(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  return outcomes
    .map(({ title, passed, failed, late = 0, seconds = 0 }) => {
      const note = late > 0 ? ` (${late} at the second try)` : '';
      const verdict = (failed > 0 ? `${failed} failed` : 'ok') + note;
      return `${title.padEnd(width)}  ${String(passed).padStart(5)} passed  ${verdict.padEnd(9)}  ${seconds} s`;
    })
    .join('\n');
}

/** The closing line of the whole run: `N passed, N failed`. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
