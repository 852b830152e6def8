import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, papers } from '../../../../src/domain/colour/contrast.ts';
import { nearestWithContrast } from '../../../../src/domain/colour/nearest.ts';

const colours = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`);

it.each(['light', 'dark'] as const)('has enough contrast on %s paper, whatever it is asked for', (paper) => {
  fc.assert(
    fc.property(colours, (colour) => {
      expect(contrast(nearestWithContrast(colour, paper, 4.5), papers[paper])).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it('keeps a colour that is good enough', () => {
  expect(nearestWithContrast('#8A2A1C', 'light', 4.5)).toBe('#8a2a1c');
});

it('is the same hue, darker on light paper and lighter on dark', () => {
  expect(nearestWithContrast('#ffd500', 'light', 4.5)).toBe('#877100');
  expect(nearestWithContrast('#0000ff', 'dark', 4.5)).toMatch(/^#([\da-f]{2})\1ff$/u);
});

it('refuses what is no colour', () => {
  expect(() => nearestWithContrast('red', 'light', 4.5)).toThrow(RangeError);
});
