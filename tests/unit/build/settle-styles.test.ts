import { expect, test } from 'vitest';
import { settleStyles } from '../../../src/build/settle-styles.ts';

/** As Astro's `cssOrder` tells two sheets apart. */
function astroOrder(a: { depth: number; order: number }, b: { depth: number; order: number }): number {
  if (a.order === -1 && b.order >= 0) return 1;
  if (b.order === -1 && a.order >= 0) return -1;
  if (a.order !== b.order) return a.order - b.order;
  if (a.depth === -1) return -1;
  if (b.depth === -1) return 1;
  return a.depth > b.depth ? -1 : 1;
}

const sheets = () => [
  { name: 'a', order: -1, depth: -1 },
  { name: 'b', order: -1, depth: -1 },
  { name: 'c', order: 2, depth: 1 },
  { name: 'd', order: 0, depth: 3 },
  { name: 'e', order: 2, depth: 4 },
];
const namesOf = (styles: readonly { readonly name: string }[]): string =>
  styles.map(({ name }) => name).join('');

test('Astro puts sheets of one place in another order at each page', () => {
  const styles = sheets();
  const first = namesOf(styles.sort(astroOrder));
  expect(namesOf(styles.sort(astroOrder))).not.toBe(first);
});

test('sheets that are settled keep the order that the first page had', () => {
  const settled = sheets();
  settleStyles(settled);
  const first = namesOf(sheets().sort(astroOrder));
  for (let page = 0; page < 4; page += 1) expect(namesOf(settled.sort(astroOrder))).toBe(first);
});
