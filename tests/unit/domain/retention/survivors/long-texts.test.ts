// Texts that would hold a page up if they were read as tables.
import { expect, test } from 'vitest';
import { longestSurvivors, readSurvivors } from '../../../../../src/domain/retention/survivors/read.ts';
import { read } from './reading.ts';

test('a line of asterisks round a title takes no longer than another', () => {
  const line = `${'*'.repeat(40)} Kohorter ${'*'.repeat(40)}`;
  expect(read(`${line}\n2020\t1000${'*'.repeat(60)}!\t900\t800`)).toHaveProperty('problem');
});

test('a text that is longer than any table is refused before one of its cells is looked at', () => {
  const row = '1000\t900\t810\n';
  let looked = 0;
  const text = row.repeat(Math.ceil(longestSurvivors / row.length) + 1);
  const found = readSurvivors(text, () => (looked += 1));
  expect(found).toEqual({ problem: 'tooMany', line: null });
  expect(looked).toBe(0);
});
