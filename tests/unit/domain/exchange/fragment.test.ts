import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeFragment,
  encodeFragment,
  maxFragmentLength,
} from '../../../../src/domain/exchange/fragment.ts';

const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });

describe('what was written comes back', () => {
  test('with kind, version and every number', () => {
    const text = encodeFragment('calculator', [200, 50_000, 0.4, -3, null, 1e21, 1e-7], 2);
    expect(text).toMatch(/^calculator=2~200_50000_0\.4_-3_n_1e21_1e-7~[\da-z]{7}$/u);
    const numbers = [200, 50_000, 0.4, -3, null, 1e21, 1e-7];
    expect(decodeFragment(text)).toEqual({ kind: 'calculator', version: 2, numbers });
    expect(decodeFragment(`#${text}`)).toEqual({ kind: 'calculator', version: 2, numbers });
  });

  test('also an empty list, and when a mail program has escaped the link', () => {
    expect(decodeFragment(encodeFragment('a', []))).toEqual({ kind: 'a', version: 1, numbers: [] });
    const escaped = encodeFragment('a', [1.5]).replaceAll('~', '%7E').replace('=', '%3D');
    expect(decodeFragment(escaped)).toEqual({ kind: 'a', version: 1, numbers: [1.5] });
  });

  test('for any numbers (1,000 runs)', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 120 }), (numbers) => {
        const back = decodeFragment(encodeFragment('x', numbers));
        expect(back).toEqual({
          kind: 'x',
          version: 1,
          numbers: numbers.map((n) => (n === null ? n : n + 0)),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('and has only characters that a link keeps', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
        expect(encodeFragment('x', numbers)).toMatch(/^[\w.~=-]+$/u);
      }),
    );
  });
});

describe('what was not written is refused by name', () => {
  const good = encodeFragment('assessment', [72, 64.5, null, 100]);

  test('the address of a heading is none of ours', () => {
    for (const text of ['', '#', '#main', '#h-2', 'MAIN=1', '#över']) {
      expect(decodeFragment(text)).toEqual({ problem: 'other' });
    }
  });

  test('one that is too long', () => {
    expect(decodeFragment(`a=1~${'1_'.repeat(maxFragmentLength)}~0000000`)).toEqual({ problem: 'oversized' });
    expect(decodeFragment(`a=1~${'1'.repeat(100_000_000)}`)).toEqual({ problem: 'oversized' });
    // Measured before its escapes are undone: a broken one would else be found first.
    expect(decodeFragment(`a=%z${'1'.repeat(3 * maxFragmentLength)}`)).toEqual({ problem: 'oversized' });
  });

  test('one with any single character changed, dropped or doubled', () => {
    for (let index = good.indexOf('=') + 1; index < good.length; index += 1) {
      const changes = [
        good.slice(0, index) + good.slice(index + 1),
        good.slice(0, index) + good.charAt(index) + good.slice(index),
        ...['0', '9', '_', 'n', '-', '<', '%', 'ö'].map(
          (c) => good.slice(0, index) + c + good.slice(index + 1),
        ),
      ];
      for (const changed of changes) {
        if (changed !== good) expect(decodeFragment(changed), changed).toEqual({ problem: 'damaged' });
      }
    }
  });

  test('one that is truncated anywhere', () => {
    for (let length = good.indexOf('=') + 1; length < good.length; length += 1) {
      expect(decodeFragment(good.slice(0, length))).toEqual({ problem: 'damaged' });
    }
  });

  test('any text at all (10,000 runs): never an exception, never anything but finite numbers', () => {
    const body = fc.stringMatching(/^[a-z]{1,5}=\d~[\d._e~n-]{0,40}~[\da-z]{7}$/u);
    const mutated = fc
      .tuple(fc.nat(good.length), fc.string({ unit: 'binary', maxLength: 6 }))
      .map(([at, more]) => good.slice(0, at) + more + good.slice(at + more.length));
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), body, mutated, fc.webFragments());
    fc.assert(
      fc.property(any, (text) => {
        const read = decodeFragment(text);
        if ('problem' in read) {
          expect(['other', 'oversized', 'damaged']).toContain(read.problem);
          return;
        }
        expect(read.kind).toMatch(/^[a-z]{1,20}$/u);
        for (const item of read.numbers) expect(item === null || Number.isFinite(item)).toBe(true);
        const plain = decodeURIComponent(text.replace(/^#/u, ''));
        if (!/[-.]0|0\.|e|^-|_-|_0\d|~0\d/u.test(plain)) {
          expect(encodeFragment(read.kind, read.numbers, read.version)).toBe(plain);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('a number beyond the finite, a wrong numeral or a second payload with a right checksum', () => {
    // The checksum is no secret, so a hostile link may carry a right one: build them as an attacker would.
    const sum = (text: string): string => {
      let hash = 0x811c_9dc5;
      for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
      return `${text}~${(hash >>> 0).toString(36).padStart(7, '0')}`;
    };
    expect(decodeFragment(sum('a=1~1_2'))).toEqual({ kind: 'a', version: 1, numbers: [1, 2] });
    for (const payload of [
      '1e999',
      '-1e999',
      '--1',
      '1.',
      '.5',
      '1e',
      'nn',
      '1__2',
      '_',
      '1~2',
      '9'.repeat(401),
    ]) {
      expect(decodeFragment(sum(`a=1~${payload}`)), payload).toEqual({ problem: 'damaged' });
    }
    const nought = decodeFragment(sum('a=1~-0'));
    expect('numbers' in nought && Object.is(nought.numbers[0], 0)).toBe(true);
    expect(decodeFragment(sum('a=0~1'))).toEqual({ problem: 'damaged' });
    expect(decodeFragment(sum('a=1~<b>'))).toEqual({ problem: 'damaged' });
  });
});

test('what cannot be written is refused with its place', () => {
  expect(() => encodeFragment('x', [1, NaN])).toThrow(new RangeError('numbers[1]: expected a finite number'));
  expect(() => encodeFragment('X', [])).toThrow(new RangeError('kind: expected 1 to 20 small letters'));
  expect(() => encodeFragment('x', [], 0)).toThrow(
    new RangeError('version: expected a whole number from 1 to 999'),
  );
  expect(() =>
    encodeFragment(
      'x',
      Array.from({ length: 4000 }, () => 1),
    ),
  ).toThrow(new RangeError('numbers: expected a fragment of at most 4000 characters'));
});

describe('a link that has gone through other hands', () => {
  const good = encodeFragment('calculator', [1, 200, 0.85, -3, null]);
  const same = decodeFragment(good);

  test.each([
    ['words behind it', `${good} hej och tack`],
    ['a blank that does not break', `${good}\u00a0hej`],
    ['words behind it, escaped', `${good}%20med%20vänlig%20hälsning`],
    ['a break in the middle and words behind', `${good.slice(0, 12)}\r\n ${good.slice(12)} läs mer`],
    ['many words', `${good} ${'ord '.repeat(300)}`],
    ['three escapes', encodeURIComponent(encodeURIComponent(encodeURIComponent(good)))],
    ['two marks before it', `##${good}`],
    ['an entity behind it', `${good}&amp;utm_source=x`],
    ['a directive of the browser', `${good}#:~:text=kunder`],
  ])('with %s is read', (_, text) => {
    expect(decodeFragment(text)).toEqual(same);
  });

  test('is not read with a letter that has run into its checksum', () => {
    expect(decodeFragment(`${good}hej`)).toEqual({ problem: 'damaged' });
    expect(decodeFragment(`${good.slice(0, -1)} hej`)).toEqual({ problem: 'damaged' });
  });
});
