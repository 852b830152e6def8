import { isAbsolute, join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  basePath,
  cacheFolder,
  contentFolder,
  outputFolder,
  setting,
  SettingError,
} from '../../../src/build/settings.ts';

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
    ['/handbok/ ', '/handbok/'],
    ['\t/Handbok', '/Handbok/'],
    ['/~anna/v1.2/', '/~anna/v1.2/'],
  ])('that is the sub-path %j is written %s', (written, base) => {
    vi.stubEnv('PLAYBOOK_BASE', written);
    expect(basePath()).toBe(base);
  });
});

describe('a sub-path that is none is refused, with what to write:', () => {
  test.each([
    ['/a b/', 'sign', '" "'],
    ['/handbok/?q=1', 'sign', '"?"'],
    ['/handbok/#a', 'sign', '"#"'],
    ['..', 'sign', '".."'],
    ['/a/../b/', 'sign', '"/../"'],
    ['./', 'sign', '"."'],
    ['/a//b/', 'sign', '"//"'],
    ['\\handbok\\', 'sign', '"\\\\"'],
    ['"/handbok/"', 'sign', '"\\""'],
    ['/hand%20bok/', 'sign', '"%"'],
    ['/försäljning/', 'sign', '"ö"'],
    ['/handbok/index.html', 'sign', '"index.html"'],
    ['http://host:8080', 'address', ''],
    ['HTTPS://Intranet.Exempel/Handbok', 'address', ''],
    ['C:/Program Files/Git/handbok/', 'windows', ''],
    ['D:\\handbok', 'windows', ''],
  ])('%j', (written, kind, found) => {
    vi.stubEnv('PLAYBOOK_BASE', written);
    let refused: unknown;
    try {
      basePath();
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(SettingError);
    expect(refused).toMatchObject({ kind, found });
  });

  test.each([
    ['http://host:8080', '/'],
    ['HTTPS://Intranet.Exempel/Handbok', '/Handbok'],
    ['https://x.exempel/a/b/?q#h', '/a/b/'],
  ])('%s has the path %s', (written, write) => {
    vi.stubEnv('PLAYBOOK_BASE', written);
    expect(basePath).toThrow(`such as PLAYBOOK_BASE=${write};`);
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
