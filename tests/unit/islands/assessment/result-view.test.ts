import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../../src/domain/exchange/records.ts';
import { chosenResult, isResult, resultAddress } from '../../../../src/islands/assessment/result-view.ts';

const attempt = (id: string): Attempt => ({
  id,
  quiz: 'trust',
  version: '1.0',
  startedAt: '2026-01-01T10:00:00Z',
  finishedAt: '2026-01-01T10:00:00Z',
  seed: 1,
});
const results = [attempt('late'), attempt('early')];
const chosen = (view: string) => chosenResult(view, results)?.id ?? null;

describe('the result that an address names', () => {
  test('is the latest one, or that of an attempt', () => {
    expect(chosen('result')).toBe('late');
    expect(results.map((one) => chosen(resultAddress(one).slice(1)))).toEqual(['late', 'early']);
  });

  test('is none for other views, unknown attempts and before the first result', () => {
    expect(['', 'review', 'results', 'result-', 'result-other', 'late'].map(chosen)).toEqual(
      Array(6).fill(null),
    );
    expect(chosenResult('result', [])).toBeNull();
    expect(isResult('review')).toBe(false);
  });
});
