import { expect, test } from 'vitest';
import { inOrderOfCitation } from '../../../src/components/article/citations.ts';

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
