import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where the documents name files of the engine: in code, from its top. */
const named = /`((?:src|scripts|tests|docs|public|\.ci)\/[^`\s]*)`/gu;

test.each(['README.md', ...globSync('docs/*.md')])(
  '%s names only files and folders that are there',
  (document) => {
    const paths = [...readFileSync(document, 'utf8').matchAll(named)].map(([, path = '']) => path);
    // A place to be filled in, or several at once, is no path.
    const whole = paths.filter((path) => !/[<{*…]/u.test(path)).map((path) => path.replace(/:\d+$/u, ''));
    expect(whole.filter((path) => !existsSync(path))).toEqual([]);
  },
);
