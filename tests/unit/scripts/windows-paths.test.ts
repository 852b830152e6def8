import type * as Path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

// Windows itself cannot be had here: its paths are, by the functions that Node uses there.
vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof Path>();
  return { ...win32, default: win32 };
});
const { shownPath } = await import('../../../scripts/content-check/model/shown-path.ts');
const { moduleFolder } = await import('../../../src/build/settings.ts');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('on Windows', () => {
  it('a path is printed with slashes, from the folder that the command runs in', () => {
    vi.spyOn(process, 'cwd').mockReturnValue(String.raw`C:\Users\Åsa\handbok`);
    const shown = (path: string): string => shownPath(path);
    expect(shown(String.raw`C:\Users\Åsa\handbok\content\articles\sv\ring.mdx`)).toBe('content/articles/sv/ring.mdx');
    expect(shown(String.raw`C:\Users\Åsa\annan\site.yaml`)).toBe('C:/Users/Åsa/annan/site.yaml');
    expect(shown(String.raw`D:\content\site.yaml`)).toBe('D:/content/site.yaml');
    expect(shown(String.raw`\\server\delat\content\site.yaml`)).toBe('//server/delat/content/site.yaml');
  }); // prettier-ignore

  it('texts are copied where the bundler has no name for their folder: another drive, or a sign of addresses', () => {
    vi.spyOn(process, 'cwd').mockReturnValue(String.raw`C:\handbok`);
    expect(moduleFolder(String.raw`C:\handbok\content\articles`)).toBe(
      String.raw`C:\handbok\content\articles`,
    );
    for (const other of [String.raw`D:\content\articles`, String.raw`C:\nr#1\articles`, String.raw`C:\100%\articles`])
      expect(moduleFolder(other), other).toMatch(/^C:\\handbok\\node_modules\\\.astro\\\w+\\texts\\articles$/u);
  }); // prettier-ignore
});
