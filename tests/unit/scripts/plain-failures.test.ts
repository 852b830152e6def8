import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causeOf, errorText, failureText } from '../../../scripts/lib/plain-failures.mjs';

/** What systems and programs print when something stops them, and what an author has to know of it. */
const printed: readonly [string, ReturnType<typeof causeOf>][] = [
  [
    "Error: ENOSPC: no space left on device, write '/srv/a.html'\n    at x (y.js:1:2)",
    { cause: 'full', what: '/srv/a.html' },
  ],
  ['[vite] warn\nunable to write: No space left on device (os error 28)', { cause: 'full', what: '' }],
  ["Error: EDQUOT: disk quota exceeded, mkdir '/home/eva/dist'", { cause: 'full', what: '/home/eva/dist' }],
  [
    "Error: EACCES: permission denied, open 'content/site.yaml'",
    { cause: 'denied', what: 'content/site.yaml' },
  ],
  ["Error: EPERM: operation not permitted, rename 'C:\\a' -> 'C:\\b'", { cause: 'denied', what: 'C:\\a' }],
  ["Error: EROFS: read-only file system, mkdir '/mnt/dist'", { cause: 'readOnly', what: '/mnt/dist' }],
  ["Error: EBUSY: resource busy or locked, unlink 'dist/a.pdf'", { cause: 'busy', what: 'dist/a.pdf' }],
  ["Error: EMFILE: too many open files, open 'a'", { cause: 'tooMany', what: 'a' }],
  [
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    { cause: 'memory', what: '' },
  ],
  ['\nwas ended by SIGKILL', { cause: 'memory', what: '' }],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'yaml' imported from /a/b.ts\n    at z",
    { cause: 'packages', what: 'yaml' },
  ],
  ['Error: The package astro is not installed. Write: npm ci', { cause: 'packages', what: 'astro' }],
  ['Error: listen EACCES: permission denied 127.0.0.1:80', { cause: 'portDenied', what: '' }],
  ['RangeError [ERR_SOCKET_BAD_PORT]: options.port should be >= 0', { cause: 'badPort', what: '' }],
  ['Error: listen EADDRINUSE: address already in use 127.0.0.1:4321', { cause: 'port', what: '' }],
  [
    "Error: EISDIR: illegal operation on a directory, read 'paths.yaml'",
    { cause: 'folder', what: 'paths.yaml' },
  ],
  [
    "Error: ENOENT: no such file or directory, scandir 'content/articles'",
    { cause: 'gone', what: 'content/articles' },
  ],
  [
    '\u001B[31m[build]\u001B[39m fine\nTypeError: x is not a function\n    at a',
    { cause: 'unknown', what: 'x is not a function' },
  ],
  ['', { cause: 'unknown', what: '' }],
];

describe('what stopped a program', () => {
  it.each(printed)('%j', (text, expected) => {
    expect(causeOf(text)).toEqual(expected);
  });

  it.each(printed)('is told in both languages, without a stack: %j', (text) => {
    const [sv, en] = (['sv', 'en'] as const).map((language) => failureText(text, language));
    for (const told of [sv, en]) {
      expect(told).not.toMatch(/^\s+at |\bE[A-Z]{4,}\b|undefined/mu);
      // An author knows what to do next.
      expect(told).toMatch(/igen\.$|again\.$|sköter handboken\.$|looks after the playbook\.$/u);
      const [kept] = /\S+printed\.txt/u.exec(told ?? '') ?? [];
      if (kept !== undefined && existsSync(kept)) rmSync(dirname(kept), { recursive: true });
    }
    expect(sv).not.toBe(en);
  });

  it('is kept whole where the program itself is at fault', () => {
    const told = failureText('TypeError: no\n    at deep (inside.ts:7:1)', 'sv');
    const [file = ''] = /\S+printed\.txt/u.exec(told) ?? [];
    expect(readFileSync(file, 'utf8')).toContain('at deep (inside.ts:7:1)');
    rmSync(dirname(file), { recursive: true });
  });

  it('is found behind the error that was thrown', () => {
    const inner = Object.assign(new Error("ENOSPC: no space left on device, write 'a'"), { code: 'ENOSPC' });
    expect(causeOf(errorText(new Error('The page could not be made', { cause: inner }))).cause).toBe('full');
    expect(errorText('text alone')).toBe('text alone');
  });
});
