import { describe, expect, test } from 'vitest';
import {
  closingLine,
  countPlaywright,
  countVitest,
  summary,
} from '../../../../scripts/lib/testing/counts.ts';

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
      leftOut: [],
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
      'Types      1 passed  ok         0 s\nUnits     10 passed  2 failed (1 skipped)  3 s',
    );
  });
});

test('what was left out stands below its step, with the reason', () => {
  const report = {
    stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 2 },
    suites: [
      {
        suites: [
          {
            specs: [
              { tests: [{ annotations: [{ type: 'skip', description: 'nginx is not installed' }] }] },
              { tests: [{ annotations: [{ type: 'skip', description: 'nginx is not installed' }] }] },
            ],
          },
        ],
      },
    ],
  };
  const verdict = countPlaywright(report);
  expect(verdict.leftOut).toEqual(['nginx is not installed']);
  expect(summary([{ title: 'Servers', ...verdict }])).toBe(
    'Servers      1 passed  ok (2 skipped)  0 s\n         left out: nginx is not installed',
  );
  expect(summary([{ title: 'Servers', passed: 0, failed: 0, leftOut: ['no Docker'] }])).toContain(
    '0 passed  left out',
  );
  expect(closingLine([{ title: 'Servers', ...verdict }])).toBe('1 passed, 0 failed, 2 skipped');
});
