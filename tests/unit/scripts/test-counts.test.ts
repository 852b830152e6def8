import { describe, expect, test } from 'vitest';
import { closingLine, countPlaywright, countVitest, summary } from '../../../scripts/lib/test-counts.ts';

describe('the summary of a test run', () => {
  test('reads what the runners wrote', () => {
    expect(countVitest({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2 })).toEqual({
      passed: 12,
      failed: 1,
      skipped: 2,
    });
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })).toEqual({
      passed: 6,
      failed: 1,
      skipped: 0,
      late: 1,
    });
  });

  test('counts a report that is missing as a failure', () => {
    expect(countVitest(null).failed).toBe(1);
    expect(countPlaywright(null).failed).toBe(1);
    expect(countPlaywright({}).failed).toBe(1);
  });

  test('adds up to one line', () => {
    const outcomes = [
      { title: 'Types', passed: 1, failed: 0 },
      { title: 'Units', passed: 10, failed: 2, skipped: 1, seconds: 3 },
    ];
    expect(closingLine(outcomes)).toBe('11 passed, 2 failed, 1 skipped');
    expect(closingLine([{ title: 'Types', passed: 1, failed: 0 }])).toBe('1 passed, 0 failed');
    expect(summary([{ title: 'Browser', passed: 6, failed: 0, late: 1 }])).toBe(
      'Browser      6 passed  ok (1 at the second try)  0 s',
    );
    expect(summary(outcomes)).toBe(
      'Types      1 passed  ok         0 s\nUnits     10 passed  2 failed   3 s',
    );
  });
});
