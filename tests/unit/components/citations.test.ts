import { expect, test } from 'vitest';
import { inOrderOfCitation, shortCitation } from '../../../src/components/article/citations.ts';

const sources = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const order = (body: string): string =>
  inOrderOfCitation(sources, body)
    .map(({ id }) => id)
    .join('');

test('sources come in the order in which a text first leans on them', () => {
  expect(
    order('<Claim label="evidence" source="c">X</Claim> <Claim source="a" label="survey">Y</Claim>'),
  ).toBe('cabd');
  expect(
    order(
      '<Claim label=\'evidence\'\n  source=\'d\'>X</Claim> <Claim source="d">Y</Claim> <Claim source="b">Z</Claim>',
    ),
  ).toBe('dbac');
});

test('a text without claims leaves them as they were, and so does a claim of none of them', () => {
  expect(order('Nothing.')).toBe('abcd');
  expect(order('<Claim source="x">X</Claim> <Claim source="b">Y</Claim> source="a"')).toBe('bacd');
});

test.each([
  ['Doe, J., & Roe, R. (1995). A Model of It. Journal 20(3), 7–9.', 'Doe, J., & Roe, R. (1995)'],
  ['Doe, J. (2007a). Title.', 'Doe, J. (2007a)'],
  ['Köplagen (1990:931), 3 och 5 §§.', 'Köplagen (1990:931), 3 och 5 §§'],
  ['Company (2009). Survey (n = 12).', 'Company (2009)'],
  ['Rule of thumb among bakers. No study behind it.', 'Rule of thumb among bakers. No study behind it.'],
])('beside the text %s is short', (whole, short) => {
  expect(shortCitation(whole)).toBe(short);
});
