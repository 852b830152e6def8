import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawIco, drawIcon } from '../../../src/build/draw-icon.ts';
import { sitePictures } from '../../../src/integrations/site-pictures.ts';

describe('the pictures of the site', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'playbook-pictures-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('are an icon that is drawn, and none to share, where the company has none', () => {
    expect(sitePictures(folder)).toEqual({
      icons: [
        { file: 'favicon.svg', type: 'image/svg+xml' },
        { file: 'favicon.ico', type: 'image/x-icon', sizes: '32x32' },
      ],
      share: undefined,
    });
  });

  test.each([
    ['icon.svg', 'image/svg+xml', 'share.png'],
    ['icon.png', 'image/png', 'share.jpg'],
  ])('are the company’s own: %s', (icon, type, share) => {
    writeFileSync(join(folder, icon), '');
    writeFileSync(join(folder, share), '');
    expect(sitePictures(folder)).toEqual({ icons: [{ file: icon, type }], share });
  });

  test('have the site’s colours, on light ground and on dark', () => {
    const icon = drawIcon({ light: '#004466', dark: '#99ccee' });
    const [light = '', dark = ''] = icon.split('@media (prefers-color-scheme:dark)');
    expect(light).toContain('path{fill:#004466}.p{fill:#fcfbf8}');
    expect(dark).toContain('path{fill:#99ccee}.p{fill:#171614}');
    expect(icon.match(/#[\da-f]{6}/gu)).toHaveLength(4);
  });

  test('are drawn for older browsers too: a page with two round corners and three lines', () => {
    const icon = drawIco('#004466');
    const pixel = (x: number, y: number) => [...icon.slice(62 + ((31 - y) * 32 + x) * 4).slice(0, 4)];
    expect(icon).toHaveLength(22 + 40 + 32 * 32 * 4 + 32 * 4);
    expect(pixel(0, 0)[3]).toBe(0);
    expect(pixel(5, 3)).toEqual([0x66, 0x44, 0x00, 255]);
    expect(pixel(10, 9)).toEqual([0xf8, 0xfb, 0xfc, 255]);
    expect(pixel(20, 9)).toEqual(pixel(10, 9));
    expect(pixel(20, 19)).toEqual(pixel(5, 3));
    expect(pixel(26, 28)[3]).toBe(255);
    for (const [x, y] of [
      [26, 3],
      [5, 28],
    ] as const)
      expect(pixel(x, y)[3]).toBeLessThan(128);
  });
});
