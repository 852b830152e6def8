import type { RunOptions } from '../run.ts';

/** What came of a step. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Passed at the second try only. */
  readonly late?: number;
  /** What was not tried, each with its reason: a server that is not installed, a browser that cannot be had. */
  readonly leftOut?: readonly string[];
}

/** One step of the tests. */
export interface Step {
  readonly title: string;
  /** Steps with the same key use the same files or the same port, and so never run at once. */
  readonly key?: string;
  /** Titles of the steps before it without whose success this one has nothing to look at. */
  readonly needs?: readonly string[];
  /** Keeps two processors busy by itself, and so runs alone. */
  readonly alone?: boolean;
  /**
   * Does the work. What it prints goes through `terminal`, because two steps at once would mix their lines.
   * An error that it throws counts as one failure.
   */
  readonly run: (terminal: Terminal) => Promise<Verdict>;
}

/** Where a step prints. */
export interface Terminal {
  readonly printLine: (text: string) => void;
  /** Hand these to `run` and `runTool`. */
  readonly output: Pick<RunOptions, 'write'>;
}

/** The verdict on a step that is one check: a program's exit code. */
export const verdictOf = (code: number): Verdict =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A runner that fails without a failed test (a crash, no test found) has failed all the same. */
export const withCode = (verdict: Verdict, code: number): Verdict =>
  code !== 0 && verdict.failed === 0 ? { ...verdict, failed: 1 } : verdict;
