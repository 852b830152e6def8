import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoSegments } from '../../../../src/domain/register/segments.ts';

describe('groups by contribution', () => {
  test('the customer who crosses a cut belongs to the group before it', () => {
    expect(paretoSegments({ values: [5, 50, 15, 30] })).toEqual(['C', 'A', 'B', 'A']);
    expect(paretoSegments({ values: [90, 5, 5] })).toEqual(['A', 'B', 'B']);
  });

  test('a sum that meets a cut but for rounding meets it', () => {
    // 0.1 + 0.7 is not 0.8 in binary.
    expect(paretoSegments({ values: [0.7, 0.1, 0.09, 0.06, 0.05] })).toEqual(['A', 'A', 'B', 'B', 'C']);
  });

  test('customers without a contribution, or with a negative one, are C and no part of the whole', () => {
    expect(paretoSegments({ values: [80, -500, 15, 0, 5] })).toEqual(['A', 'C', 'B', 'C', 'C']);
    expect(paretoSegments({ values: [0, 0] })).toEqual(['C', 'C']);
    expect(paretoSegments({ values: [] })).toEqual([]);
  });

  test('the cuts can be moved', () => {
    expect(paretoSegments({ values: [40, 30, 20, 10], cuts: [0.5, 0.5] })).toEqual(['A', 'A', 'C', 'C']);
    expect(() => paretoSegments({ values: [1], cuts: [0.9, 0.8] })).toThrow(
      new RangeError('cuts[1] must be a number from 0.9 to 1; found 0.8'),
    );
  });

  test('equal values keep together, larger ones are never in a lower group, and the order plays no part', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 30 }), { minLength: 1 }), (values) => {
        const groups = paretoSegments({ values });
        const reversed = paretoSegments({ values: values.toReversed() }).toReversed();
        expect(reversed).toEqual(groups);
        const groupOf = new Map(values.map((value, index) => [value, groups[index] ?? '']));
        values.forEach((value, index) => {
          expect(groupOf.get(value)).toBe(groups[index]);
        });
        const ascending = [...groupOf].toSorted(([x], [y]) => y - x).map(([, group]) => group);
        expect(ascending).toEqual(ascending.toSorted());
      }),
    );
  });
});
