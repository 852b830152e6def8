import type { Verdict } from './step.ts';

/** How one step of the tests ended. */
export interface Outcome extends Verdict {
  readonly title: string;
  readonly seconds?: number;
}

const none: Verdict = { passed: 0, failed: 1 };

const below = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const listBelow = (value: unknown, key: string): readonly unknown[] => {
  const list = below(value, key);
  return Array.isArray(list) ? list : [];
};

/** A number below a key of a report; 0 where there is none. */
function count(report: unknown, key: string): number {
  const value = below(report, key);
  return typeof value === 'number' ? value : 0;
}

/** Reads Vitest's JSON report; a missing report counts as one failure. */
export function countVitest(report: unknown): Verdict {
  if (report === null) return none;
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests'),
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

/** The reasons that skipped tests give (`test.skip(condition, reason)`), each once. */
function reasonsIn(suite: unknown): string[] {
  const own = listBelow(suite, 'specs')
    .flatMap((spec) => listBelow(spec, 'tests'))
    .flatMap((test) => listBelow(test, 'annotations'))
    .filter((annotation) => below(annotation, 'type') === 'skip')
    .map((annotation) => below(annotation, 'description'))
    .filter((reason) => typeof reason === 'string');
  return [...new Set([...own, ...listBelow(suite, 'suites').flatMap(reasonsIn)])];
}

/** Reads Playwright's JSON report; a missing report counts as one failure. */
export function countPlaywright(report: unknown): Verdict {
  const stats = below(report, 'stats');
  if (stats === null || stats === undefined) return none;
  return {
    passed: count(stats, 'expected') + count(stats, 'flaky'),
    failed: count(stats, 'unexpected'),
    skipped: count(stats, 'skipped'),
    late: count(stats, 'flaky'),
    leftOut: [...new Set(listBelow(report, 'suites').flatMap(reasonsIn))],
  };
}

/** A line a step, in columns, and below it what was left out and why. */
export function summary(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  return outcomes
    .flatMap(({ title, passed, failed, late = 0, skipped = 0, leftOut = [], seconds = 0 }) => {
      const notes = [
        ...(late > 0 ? [`${late} at the second try`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ];
      const verdict =
        (failed > 0 ? `${failed} failed` : passed === 0 && leftOut.length > 0 ? 'left out' : 'ok') +
        (notes.length > 0 ? ` (${notes.join(', ')})` : '');
      return [
        `${title.padEnd(width)}  ${String(passed).padStart(5)} passed  ${verdict.padEnd(9)}  ${seconds} s`,
        ...leftOut.map((reason) => `${' '.repeat(width)}  left out: ${reason}`),
      ];
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
