import { isAbsolute, join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { basePath, cacheFolder, contentFolder, outputFolder, setting } from '../../../src/build/settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a setting', () => {
  test('is the standard where the variable is missing, and where a shell passes it on empty', () => {
    vi.stubEnv('PLAYBOOK_NOTHING', undefined);
    expect(setting('PLAYBOOK_NOTHING', 'standard')).toBe('standard');
    vi.stubEnv('PLAYBOOK_NOTHING', '');
    expect(setting('PLAYBOOK_NOTHING', 'standard')).toBe('standard');
    vi.stubEnv('PLAYBOOK_NOTHING', '0');
    expect(setting('PLAYBOOK_NOTHING', 'standard')).toBe('0');
  });

  test('that is a folder is given as an absolute path', () => {
    vi.stubEnv('PLAYBOOK_CONTENT', 'other/content');
    vi.stubEnv('PLAYBOOK_OUT', '');
    expect(contentFolder()).toBe(join(process.cwd(), 'other/content'));
    expect(outputFolder()).toBe(join(process.cwd(), 'dist'));
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['handbok', '/handbok/'],
    ['/handbok/', '/handbok/'],
    ['//a/b//', '/a/b/'],
  ])('that is the sub-path %j is written %s', (written, base) => {
    vi.stubEnv('PLAYBOOK_BASE', written);
    expect(basePath()).toBe(base);
  });
});

describe('what Astro remembers between builds', () => {
  const folderFor = (content: string): string => {
    vi.stubEnv('PLAYBOOK_CONTENT', content);
    return cacheFolder();
  };

  test('lies apart for every content folder, however the folder is written', () => {
    const own = folderFor('');
    expect(folderFor('content')).toBe(own);
    expect(folderFor(join(process.cwd(), 'content/'))).toBe(own);
    expect(folderFor('../content')).not.toBe(own);
    expect(folderFor('/tmp/content')).not.toBe(own);
  });

  test('is a folder of its own where npm ci clears it away', () => {
    const below = relative('node_modules/.astro', folderFor('/tmp/../tmp/content'));
    expect(isAbsolute(folderFor('content'))).toBe(true);
    expect(below).toMatch(/^[0-9a-f]{12}$/u);
  });
});
