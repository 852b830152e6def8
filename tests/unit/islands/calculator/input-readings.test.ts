import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../../../src/domain/retention/fields.ts';
import type { FieldName } from '../../../../src/domain/retention/fields.ts';
import { readInput } from '../../../../src/islands/calculator/input-readings.ts';

const values = (name: FieldName, text: string, language: 'en' | 'sv' = 'sv') =>
  readInput(text, fieldOf(name), language).values;

describe('what a text in a field may mean', () => {
  test.each<[FieldName, string, number[]]>([
    ['retention', '0,85', [0.0085, 0.85]],
    ['retention', ',9', [0.009, 0.9]],
    ['retention', '1', [0.01, 1]],
    ['marginShare', '0,4', [0.004, 0.4]],
    ['marginShare', '-0,2', [-0.002, -0.2]],
    ['discount', '0,1', [0.001, 0.1]],
    ['influence', '0.667', [0.006_67, 0.667]],
    ['gain', '0,03', [0.0003, 0.03]],
  ])('a fraction in %s is asked about: %s', (name, text, expected) => {
    expect(values(name, text)).toEqual(expected);
  });

  test.each<[FieldName, string, number[]]>([
    ['retention', '85', [0.85]],
    ['retention', '0,85 %', [0.0085]],
    ['discount', '0,5 procent', [0.005]],
    ['discount', '1', [0.01]],
    ['discount', '0', [0]],
    ['gain', '0,5', [0.005]],
    ['gain', '0,03 p.e.', [0.0003]],
    ['customers', '0,5', [0.5]],
  ])('what can mean one thing only is taken: %s %s', (name, text, expected) => {
    expect(values(name, text)).toEqual(expected);
  });

  test.each<[FieldName, string, 'en' | 'sv', number[]]>([
    ['revenue', '1.250', 'sv', [1250, 1.25]],
    ['revenue', '1,250', 'sv', [1.25, 1250]],
    ['revenue', '1.250', 'en', [1.25, 1250]],
    ['revenue', '1,250', 'en', [1250]],
    ['customers', '12.500', 'sv', [12_500, 12.5]],
    ['retention', '85.125', 'sv', [0.851_25]],
    ['discount', '1,125', 'sv', [0.011_25]],
    ['horizon', '1.250', 'sv', []],
    ['revenue', '1 250', 'sv', [1250]],
  ])('a lone mark before three digits in %s: %s in %s', (name, text, language, expected) => {
    expect(values(name, text, language)).toEqual(expected);
  });

  test('says why a text cannot be used', () => {
    const problem = (name: FieldName, text: string) => readInput(text, fieldOf(name), 'sv').problem;
    expect(problem('retention', 'tio')).toBe('unreadable');
    expect(problem('retention', '101')).toBe('outside');
    expect(problem('horizon', '2,5')).toBe('notWhole');
    expect(problem('retention', '0,85')).toBeUndefined();
  });
});
