import fc from 'fast-check';
import { expect } from 'vitest';

/** Every number anywhere in a result. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

/** Finite, and never minus nought. */
export const isPlain = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

/**
 * Expects that each call answers with plain numbers or is refused with a RangeError, and that not nearly all are refused.
 * @param look looks at each answer for more
 */
export function expectPlainNumbers(
  calls: fc.Arbitrary<() => unknown>,
  { numRuns, look }: { readonly numRuns: number; readonly look?: (found: unknown) => void },
): void {
  let answered = 0;
  fc.assert(
    fc.property(calls, (call) => {
      let found: unknown;
      try {
        found = call();
      } catch (error) {
        // Inputs that together have no finite answer are refused, and only in this way.
        expect(error).toBeInstanceOf(RangeError);
        return;
      }
      answered += 1;
      expect(numbersOf(found).filter((number) => !isPlain(number))).toEqual([]);
      look?.(found);
    }),
    { numRuns },
  );
  expect(answered).toBeGreaterThan(30);
}
