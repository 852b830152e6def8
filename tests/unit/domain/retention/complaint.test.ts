import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintCascade } from '../../../../src/domain/retention/complaint.ts';
import { rate } from './arbitraries.ts';

const post = { complaints: 1, reach: 45, influence: 2 / 3 };

test('one post that reaches 45 people influences 30', () => {
  expect(complaintCascade(post)).toEqual({ influenced: 30, customersLost: 0, salesLost: 0, cost: 0 });
});

test('a recovery never does more than undo the harm, and full recovery undoes it all', () => {
  fc.assert(
    fc.property(rate, (recovery) => {
      const { influenced } = complaintCascade({ ...post, recovery });
      expect(influenced).toBeGreaterThanOrEqual(0);
      expect(influenced).toBeCloseTo(30 * (1 - recovery), 10);
    }),
  );
  expect(complaintCascade({ ...post, recovery: 1 }).influenced).toBe(0);
  expect(() => complaintCascade({ ...post, recovery: 1.2 })).toThrow(
    new RangeError('recovery must be a number from 0 to 1; found 1.2'),
  );
});

test('customers and prospects are parts of the same people', () => {
  expect(() => complaintCascade({ ...post, customerShare: 0.7, prospectShare: 0.4 })).toThrow(
    /^prospectShare must be/u,
  );
  expect(complaintCascade({ ...post, customerShare: 0.7, prospectShare: 0.3 }).influenced).toBe(30);
});

test.each([
  'complaints',
  'reach',
  'influence',
  'customerShare',
  'leaveProbability',
  'conversion',
  'customerValue',
])('refuses null for %s', (field) => {
  expect(() => complaintCascade({ ...post, [field]: null })).toThrow(new RegExp(`^${field} must be`, 'u'));
});
