import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textPictures } from '../../../../scripts/lib/live/text-pictures.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(root, 'articles/sv'), { recursive: true });
  copyFileSync('tests/fixtures/roastery/articles/sv/pase.png', join(root, 'articles/sv/pase.png'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const storeWith = (...assetImports: string[]) =>
  new Map([
    ['articles', new Map([['sv/a', { id: 'sv/a', data: {}, filePath: 'articles/sv/a.mdx', assetImports }]])],
    ['glossary', new Map([['word', { id: 'word', data: {}, filePath: 'glossary.yaml' }]])],
  ]);

test('a picture beside a text has its size, and an address that says what is in it', async () => {
  const { byName, files } = await textPictures(storeWith('./pase.png'), root, '/b/_playbook/');
  const [[name, picture] = []] = byName;
  expect(name).toBe('./pase.png?importer=articles%2Fsv%2Fa.mdx');
  expect(picture).toMatchObject({
    format: 'png',
  });
  expect(picture?.src).toMatch(/^\/b\/_playbook\/[\da-f]{16}\.png$/u);
  expect(picture?.width).toBeGreaterThan(0);
  expect(files.get(picture?.src ?? '')).toEqual({ file: join(root, 'articles/sv/pase.png'), format: 'png' });
});

test('one that is not there is left out, and the others are there', async () => {
  const { byName } = await textPictures(storeWith('./borta.png', './pase.png'), root, '/');
  expect(byName.size).toBe(1);
});
