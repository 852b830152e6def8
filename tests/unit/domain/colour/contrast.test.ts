import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, papers } from '../../../../src/domain/colour/contrast.ts';

describe('contrast', () => {
  test('black on white is 21, a colour on itself is 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#8a2a1c', '#8a2a1c')).toBe(1);
  });

  test('the order of the two does not matter', () => {
    expect(contrast('#777777', '#ffffff')).toBe(contrast('#ffffff', '#777777'));
  });

  test('#777777 on white is the well-known 4.48 that just fails', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('refuses what is no #rrggbb', () => {
    expect(() => contrast('red', '#ffffff')).toThrow(new RangeError('colour: allowed is #rrggbb, found red'));
  });

  test('the papers are those of the style sheet', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect(tokens).toContain(`--paper: light-dark(${papers.light}, ${papers.dark});`);
  });
});
