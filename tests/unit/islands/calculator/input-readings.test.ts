import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../../../src/domain/retention/fields.ts';
import { readField, readInput } from '../../../../src/islands/calculator/input-readings.ts';

const values = (name: FieldName, text: string, language: 'en' | 'sv' = 'sv') =>
  readField(text, name, { language, currency: 'SEK' }).values;

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
    const problem = (name: FieldName, text: string) =>
      readField(text, name, { language: 'sv', currency: 'SEK' }).problem;
    expect(problem('retention', 'tio')).toBe('unreadable');
    expect(problem('retention', '101')).toBe('outside');
    expect(problem('horizon', '2,5')).toBe('notWhole');
    expect(problem('retention', '0,85')).toBeUndefined();
  });
});

describe('a unit that is not the field’s', () => {
  const read = (name: FieldName, text: string, currency = 'SEK', language: 'en' | 'sv' = 'sv') => {
    const { values, problem, contradiction, converted } = readField(text, name, { language, currency });
    return { values, problem, given: contradiction?.given, converted };
  };

  test.each<[FieldName, string, string, number | undefined]>([
    ['horizon', '45 dagar', 'days', undefined],
    ['horizon', '3 mån', 'months', undefined],
    ['horizon', '24 månader', 'months', 2],
    ['horizon', '36 months', 'months', 3],
    ['horizon', '104 veckor', 'weeks', 2],
    ['horizon', '5 kr', 'kr', undefined],
    ['horizon', '5 %', 'percent', undefined],
    ['cycleDays', '5 år', 'years', 1825],
    ['cycleDays', '6 veckor', 'weeks', 42],
    ['cycleDays', '2 mån.', 'months', 61],
    ['cycleDays', '36 timmar', 'hours', 1.5],
    ['customers', '12 %', 'percent', undefined],
    ['customers', '200 kr', 'kr', undefined],
    ['customers', '30 affärer', 'deal', undefined],
    ['customers', '200 per år', 'year', undefined],
    ['retention', '85 p.e.', 'points', 0.85],
    ['retention', '85 kunder', 'customer', undefined],
    ['retention', '98 % per månad', 'month', 0.784716723735],
    ['retention', '0,85 kr', 'kr', undefined],
    ['gain', '3 %', 'percent', 0.03],
    ['discount', '1 % i månaden', 'month', undefined],
    ['revenue', '500 kr per månad', 'month', 6000],
    ['revenue', '500 kr/vecka', 'week', 26_000],
    ['revenue', '12 tkr i kvartalet', 'quarter', 48_000],
    ['revenue', '500 kr om dagen', 'day', undefined],
    ['revenue', '500 kr per affär', 'deal', undefined],
    ['revenue', '40 %', 'percent', undefined],
    ['revenue', '$500', '$', undefined],
    ['revenue', '500 €', '€', undefined],
    ['revenue', '1,2 miljoner euro', '€', undefined],
    ['revenue', 'NOK 500', 'NOK', undefined],
    ['acquisitionCost', '15 000 kr per år', 'year', undefined],
    ['acquisitionCost', '15 000 kr/mån', 'month', undefined],
    ['deals', '4 i månaden', 'month', 48],
    ['reach', '128 kunder', 'customer', undefined],
    ['marginShare', '40 kr', 'kr', undefined],
  ])('in %s is never dropped: %s', (name, text, given, converted) => {
    expect(read(name, text)).toEqual({ values: [], problem: undefined, given, converted });
  });

  test.each<[FieldName, string, number]>([
    ['horizon', '5 år', 5],
    ['horizon', '5 years', 5],
    ['cycleDays', '73 dagar', 73],
    ['customers', '200 kunder', 200],
    ['customers', '200 st', 200],
    ['retention', '85 % per år', 0.85],
    ['retention', '85 % p.a.', 0.85],
    ['gain', '3 p.e. per år', 0.03],
    ['gain', '3 percentage points', 0.03],
    ['revenue', '50 000 kr per kund och år', 50_000],
    ['revenue', '50 tkr/kund/år', 50_000],
    ['revenue', '50 000 kronor', 50_000],
    ['revenue', 'SEK 50 000 a year', 50_000],
    ['acquisitionCost', '15 000:- per kund', 15_000],
    ['complaints', '3 inlägg', 3],
    ['reach', '128 personer per inlägg', 128],
    ['deals', '53 affärer om året', 53],
  ])('is not seen where %s takes it: %s', (name, text, value) => {
    expect(read(name, text)).toEqual({
      values: [value],
      problem: undefined,
      given: undefined,
      converted: undefined,
    });
  });

  test.each<[string, string, string | undefined]>([
    ['EUR', '500 kr', 'kr'],
    ['EUR', '12 000:-', 'kr'],
    ['EUR', '450 tkr', 'kr'],
    ['EUR', '3 msek', 'SEK'],
    ['EUR', '€500', undefined],
    ['EUR', '500 euros', undefined],
    ['NOK', '500 kr', undefined],
    ['NOK', '500 SEK', 'SEK'],
    ['USD', '$1.25m', undefined],
    ['GBP', '£300', undefined],
    ['GBP', '$300', '$'],
    ['SEK', '€500 kr', '€'],
  ])('is another currency than %s: %s', (currency, text, given) => {
    expect(read('revenue', text, currency, 'en').given).toBe(given);
  });

  test('keeps no text that is no number from being told as one', () => {
    expect(
      readInput('tio dagar', { unit: 'years', min: 1, max: 50 }, { language: 'sv', currency: 'SEK' }),
    ).toEqual({
      values: [],
      problem: 'unreadable',
    });
  });
});
