import { describe, expect, test } from 'vitest';
import { reviewOf, reviewState } from '../../../../src/domain/editorial/review.ts';

describe('the review of a text', () => {
  test('is counted from the later of its two days', () => {
    expect(reviewOf({ updated: '2026-01-15', reviewed: '2026-03-01', reviewIn: '1 year' })).toEqual({
      last: '2026-03-01',
      due: '2027-03-01',
    });
    expect(reviewOf({ updated: '2026-05-02', reviewed: '2026-03-01', reviewIn: '1 year' })?.last).toBe(
      '2026-05-02',
    );
  });

  test('is due as the handbook says where the text says nothing, and never where neither does', () => {
    expect(reviewOf({ updated: '2026-01-15' }, '6 months')?.due).toBe('2026-07-15');
    expect(reviewOf({ updated: '2026-01-15', reviewIn: '1 month' }, '6 months')?.due).toBe('2026-02-15');
    expect(reviewOf({ updated: '2026-01-15' })).toBeUndefined();
  });

  test.each([
    ['2026-06-14', 'fine'],
    ['2026-06-15', 'soon'],
    ['2026-07-15', 'soon'],
    ['2026-07-16', 'overdue'],
  ])('on %s is %s', (today, state) => {
    expect(reviewState({ last: '2026-01-15', due: '2026-07-15' }, today, '1 month')).toBe(state);
  });
});
