import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeFragment, maxFragmentLength } from '../../../../src/domain/exchange/fragment.ts';
import { inputsOfLink, linkOf } from '../../../../src/domain/retention/link.ts';
import type { Inputs } from '../../../../src/domain/retention/inputs.ts';
import { anyInputs } from '../../support/any-inputs.ts';

const hostile = JSON.parse(
  readFileSync(new URL('../../../fixtures/hostile/markup.json', import.meta.url), 'utf8'),
) as readonly string[];

const [base] = fc.sample(
  anyInputs.filter(({ segments }) => segments.length === 1),
  { numRuns: 1, seed: 17 },
);
if (!base) throw new Error('no inputs');
const called = (...names: readonly string[]): Inputs => ({
  ...base,
  segments: names.flatMap((name, index) =>
    base.segments.map((one) => ({ ...one, id: `s${index + 1}`, name })),
  ),
});
const namesOf = (link: string): readonly string[] => {
  const found = inputsOfLink(link, (number) => `Group ${number}`);
  if ('problem' in found) throw new Error(found.problem);
  return found.segments.map(({ name }) => name);
};
const sent = (...names: readonly string[]): readonly string[] =>
  namesOf(linkOf(called(...names), { names: true }));

describe('The names of groups in a link', () => {
  test('travel where they are asked for, in any writing, with the ranges', () => {
    const names = ['Stora kunder', 'Småföretag & co', 'Ελλάδα', '日本', 'Kaffe ☕ 🧑'];
    expect(sent(...names)).toEqual(names);
    const ranges = { 's2.retention': { low: 0.1, high: 1 } };
    const inputs = {
      ...called('Norr', 'Söder'),
      segments: called('Norr', 'Söder').segments.map((one) => ({ ...one, retention: 0.5 })),
      ranges,
    };
    const link = linkOf(inputs, { names: true });
    expect(link).toMatch(/^calculator=3~[\d._en-]+~\w{7}$/u);
    expect(inputsOfLink(link, String)).toEqual(inputs);
  });

  test('stay at home unless they are asked for, and where there is but one group', () => {
    expect(namesOf(linkOf(called('Storkund AB', 'Andra')))).toEqual(['Group 1', 'Group 2']);
    expect(linkOf(called('Storkund AB'), { names: true })).toBe(linkOf(called('Storkund AB')));
    expect(linkOf(called('Storkund AB', 'Andra'))).toMatch(/^calculator=1~/u);
  });

  test('lose what cannot be seen, what turns the text round and what covers other lines', () => {
    expect(sent('a\u202Ebc\u0000\u200b', ' x \n\t y ')).toEqual(['abc', 'x y']);
    expect(sent(`e${'\u0301'.repeat(40)}`, '\u200b\ufeff')).toEqual([`e${'\u0301'.repeat(4)}`, 'Group 2']);
    // Sixty units, and half a sign is none.
    expect(sent('x'.repeat(80), `${'y'.repeat(59)}🧑`)).toEqual(['x'.repeat(60), 'y'.repeat(59)]);
    expect(sent(`${'y'.repeat(58)}🧑`, '')).toEqual([`${'y'.repeat(58)}🧑`, 'Group 2']);
  });

  test('are the very text of whatever is written in them, or what is seen of it', () => {
    for (const text of hostile) {
      const [name = ''] = sent(text.slice(0, 60), 'b');
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      // What is visible of the text is there, letter by letter.
      const plain = (whole: string): string => whole.replaceAll(/[\s\p{C}\p{M}]/gu, '');
      if (plain(text.slice(0, 60)) !== '') expect(plain(name)).toBe(plain(text.slice(0, 60)));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
        const [once = ''] = sent(text, 'b');
        expect(sent(once, 'b')[0]).toBe(once);
      }),
    );
  });

  test('fit into a link for twelve groups of sixty letters; what does not fit is refused', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `${index}`.padEnd(60, 'k'));
    const small = (names: readonly string[]): Inputs => ({
      ...called(...names),
      segments: called(...names).segments.map((one) => ({
        ...one,
        customers: 100,
        revenue: 5000,
        marginShare: 0.4,
        retention: 0.9,
        acquisitionCost: 1500,
      })),
    });
    const link = linkOf(small(twelve), { names: true });
    expect(link.length).toBeLessThan(maxFragmentLength);
    expect(namesOf(link)).toEqual(twelve);
    expect(() => linkOf(small(twelve.map(() => '木'.repeat(60))), { names: true })).toThrow(RangeError);
  });

  test('are refused where no link has written them so', () => {
    const [, body = ''] = linkOf(called('a', 'b')).split('~');
    const numbers = body.split('_').map((one) => (one === 'n' ? null : Number(one)));
    const read = (...more: readonly (number | null)[]) =>
      inputsOfLink(encodeFragment('calculator', [...numbers, ...more], 3), String);
    expect(read(1, 97, 1, 98)).toMatchObject({ segments: [{ name: 'a' }, { name: 'b' }] });
    expect(read(0, 0)).toMatchObject({ segments: [{ name: '1' }, { name: '2' }] });
    for (const more of [
      [], [1], [1, 97], [2, 97, 1, 98], [-1, 1, 98], [0.5, 0], [1e9, 97], [null, 0], [1, null, 0], [1, -5, 0],
      // No code point, half a sign, a control sign, one that turns the text round, blanks, marks in a heap.
      [1, 0x11_0000, 0], [1, 0xd8_00, 0], [1, 7, 0], [1, 0x20_2e, 0], [1, 32, 0], [3, 97, 32, 32, 0],
      [61, ...Array<number>(61).fill(97), 0], [6, 97, ...Array<number>(5).fill(0x3_01), 0], [0, 0, 1],
    ]) expect(read(...more), String(more)).toEqual({ problem: 'damaged' }); // prettier-ignore
  });
});
