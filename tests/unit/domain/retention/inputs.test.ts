import { describe, expect, test } from 'vitest';
import { ShapeError } from '../../../../src/domain/exchange/parse.ts';
import { examplesOf } from '../../../../src/domain/retention/examples.ts';
import { inputs } from '../../../../src/domain/retention/inputs.ts';
import { roasteryPresets } from '../../support/presets.ts';

const golden = examplesOf(roasteryPresets(), 'sv').examples[0]?.inputs;
const withRange = (key: string, low: number, high: number): object => ({
  ...golden,
  ranges: { [key]: { low, high } },
});
function problem(data: unknown, path = ''): string {
  try {
    inputs(data, path);
  } catch (error) {
    if (error instanceof ShapeError) return `${error.path}: ${error.expected.code}`;
    throw error;
  }
  return '';
}

describe('ranges of stored and imported inputs', () => {
  test('belong to an input, and lie in order among its values', () => {
    expect(problem(withRange('discount', 0.08, 0.12))).toBe('');
    expect(problem(withRange('s1.retention', 0.8, 0.8))).toBe('');
    expect(problem(withRange('s1.marginShare', -10, 1))).toBe('');
  });

  test('need not hold the likely value, which may have moved since', () => {
    expect(problem(withRange('discount', 0.5, 0.6))).toBe('');
  });

  test.each([
    'discont',
    'retention',
    's1.discount',
    's2.retention',
    's1.',
    '.retention',
    'toString',
    's1.valueOf',
  ])('are refused for %s, which is no input here', (key) => {
    expect(problem(withRange(key, 0.1, 0.2))).toBe(`ranges.${key}: known key`);
  });

  test('are refused with low above high or with an end that the input cannot be', () => {
    expect(problem(withRange('discount', 0.12, 0.08), 'calculator')).toBe(
      'calculator.ranges.discount.high: number',
    );
    expect(problem(withRange('s1.retention', -0.1, 0.9))).toBe('ranges.s1.retention.low: number');
    expect(problem(withRange('s1.retention', 0.9, 1.1))).toBe('ranges.s1.retention.high: number');
  });
});
