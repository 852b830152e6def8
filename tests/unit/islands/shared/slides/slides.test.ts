import { describe, expect, test } from 'vitest';
import { maxQrLength, qrDrawing } from '../../../../../src/islands/shared/slides/qr-path.ts';
import { isReachable } from '../../../../../src/islands/shared/slides/reachable.ts';
import { slideAfter, slideCommand } from '../../../../../src/islands/shared/slides/slide-commands.ts';
import type { KeyOwner } from '../../../../../src/islands/shared/slides/slide-commands.ts';

const press = (key: string, owner: KeyOwner = 'none', held: object = {}) =>
  slideCommand({ key, altKey: false, ctrlKey: false, metaKey: false, ...held }, owner);

describe('the keys of a deck', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['a', undefined],
    ['Enter', undefined],
    ['toString', undefined],
  ])('%j is %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  test('leave letters, arrows and ends to a text that is written', () => {
    for (const key of ['b', '.', ' ', 'ArrowLeft', 'ArrowUp', 'Home', 'End'])
      expect(press(key, 'text')).toBeUndefined();
  });

  test('leave arrows and ends to a slider, and the space bar to a button', () => {
    for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'End', ' '])
      expect(press(key, 'value')).toBeUndefined();
    expect(press(' ', 'button')).toBeUndefined();
    expect(press('ArrowRight', 'button')).toBe('next');
  });

  test('are letters and points while the slide itself has the focus, and nowhere else', () => {
    for (const key of ['b', 'B', '.']) {
      for (const owner of ['text', 'value', 'button'] as const) expect(press(key, owner)).toBeUndefined();
      expect(press(key)).toBe('black');
    }
  });

  test('turn by a remote wherever its owner left the focus', () => {
    for (const owner of ['text', 'value', 'button', 'none'] as const) {
      expect(press('PageDown', owner)).toBe('next');
      expect(press('PageUp', owner)).toBe('previous');
    }
  });

  test('are the browser’s own with Alt, Ctrl or the command key', () => {
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
      for (const key of ['ArrowLeft', 'Home', 'b', 'PageDown'])
        expect(press(key, 'none', held)).toBeUndefined();
    }
  });
});

test('a command leads nowhere beyond the ends of a deck, also of an empty one', () => {
  expect([slideAfter('next', 0, 3), slideAfter('next', 2, 3)]).toEqual([1, 2]);
  expect([slideAfter('previous', 2, 3), slideAfter('previous', 0, 3)]).toEqual([1, 0]);
  expect([slideAfter('first', 2, 3), slideAfter('last', 0, 3)]).toEqual([0, 2]);
  expect([slideAfter('next', 0, 0), slideAfter('last', 0, 0), slideAfter('previous', 0, 0)]).toEqual([
    0, 0, 0,
  ]);
});

test.each([
  ['https://intranet.example/sv/', true],
  ['http://10.0.0.12:4321/', true],
  ['http://intranet/', true],
  ['https://localhost.example.com/', true],
  ['https://127.example.com/', true],
  ['http://localhost:4321/sv/', false],
  ['http://LOCALHOST./', false],
  ['http://playbook.localhost/', false],
  ['http://127.0.0.1:4321/', false],
  ['http://127.1.2.3/', false],
  ['http://[::1]:4321/', false],
  ['http://0.0.0.0:4321/', false],
  ['file:///C:/handbok/index.html', false],
])('a phone may reach %s: %s', (address, reachable) => {
  expect(isReachable(new URL(address))).toBe(reachable);
});

describe('a QR code', () => {
  /** Which squares of the drawing are dark, read back from its path. */
  const squaresOf = ({ size, path }: ReturnType<typeof qrDrawing>): boolean[][] => {
    const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
      for (let at = 0; at < Number(width); at += 1) (grid[Number(y)] ?? [])[Number(x) + at] = true;
    }
    return grid;
  };
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  const corner = (grid: boolean[][], top: number, left: number): string[] =>
    grid.slice(top, top + 7).map((row) =>
      row
        .slice(left, left + 7)
        .map((isDark) => Number(isDark))
        .join(''),
    );

  test('has the standard’s three corners inside a quiet border of four squares', () => {
    const drawing = qrDrawing('https://intranet.example/sv/sjalvskattning/');
    const grid = squaresOf(drawing);
    const far = drawing.size - 4 - 7;
    expect(corner(grid, 4, 4)).toEqual(finder);
    expect(corner(grid, 4, far)).toEqual(finder);
    expect(corner(grid, far, 4)).toEqual(finder);
    expect(grid.slice(0, 4).flat().some(Boolean)).toBe(false);
    expect(
      grid
        .map((row) => row.slice(-4))
        .flat()
        .some(Boolean),
    ).toBe(false);
    // A version's width is 17 + 4 · version.
    expect((drawing.size - 8 - 17) % 4).toBe(0);
  });

  test('grows with its text, and refuses what no phone could read', () => {
    expect(qrDrawing('a'.repeat(maxQrLength)).size).toBeGreaterThan(qrDrawing('a').size);
    expect(() => qrDrawing('a'.repeat(maxQrLength + 1))).toThrow(
      new RangeError('text must have 1 to 900 characters, has 901'),
    );
    expect(() => qrDrawing('')).toThrow(RangeError);
  });

  test('is another for another address', () => {
    expect(qrDrawing('https://a.example/#1').path).not.toBe(qrDrawing('https://a.example/#2').path);
  });
});
