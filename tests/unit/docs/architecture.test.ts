import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// ARCHITECTURE.md is how a new developer finds a line's home. What it sets in code must be found: a path, also one that is
// written without its beginning, and the name of anything in the code.

const document = readFileSync('docs/ARCHITECTURE.md', 'utf8').replaceAll(/```[\s\S]*?```/gu, '');
const spans = [
  ...new Set([...document.matchAll(/`([^`]+)`/gu)].map(([, span = '']) => span.replaceAll(/\s+/gu, ' '))),
];

const files = globSync('{src,scripts,tests,content,docs,public}/**/*').map((path) =>
  path.replaceAll('\\', '/'),
);
const settings = ['astro.config.mjs', 'eslint.config.mjs', 'package.json', 'playwright.config.ts'];
const code = [
  ...files.filter((file) => /^(?:src|scripts|tests)\/.*\.(?:tsx?|mjs|astro|css)$/u.test(file)),
  ...settings,
]
  .filter((file) => file !== 'tests/unit/docs/architecture.test.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const names = new Set(code.match(/[$\p{L}_][$\p{L}\p{N}_-]*/gu));

/** What a build or a command makes, and packages: in no folder of the repository. */
const made = [
  'version.json',
  '.compiled/',
  '.trust-playbook/',
  'search/sv.json',
  '.astro/fonts/',
  'book-content/sv.json',
  'dist-book/books.json',
];
/** Endings, addresses, and packages of others. */
const noPaths = /^(?:\.\w+|\/\S*\/|@\S+|npm .+|node .+)$/u;
/** What browsers have and the code does not use; the document says why. */
const notUsed = ['string-set'];

const isPath = (span: string): boolean =>
  !/\s/u.test(span) && (span.includes('/') || /\.(?:tsx?|mjs|astro|css|json|mdx?|yaml)$/u.test(span));
const isThere = (span: string): boolean => {
  const path = span.replace(/\/$/u, '');
  return existsSync(path) || files.some((file) => file.endsWith(`/${path}`));
};

test('every path in ARCHITECTURE.md leads somewhere', () => {
  const paths = spans.filter((span) => isPath(span) && !noPaths.test(span) && !/[<{*…]/u.test(span));
  expect(paths.length).toBeGreaterThan(80);
  expect(paths.filter((path) => !made.includes(path) && !isThere(path))).toEqual([]);
});

test('every name in ARCHITECTURE.md is in the code', () => {
  const named = spans.filter((span) => !isPath(span) && !noPaths.test(span) && !notUsed.includes(span));
  expect(named.length).toBeGreaterThan(100);
  expect(
    named.filter((span) =>
      (span.match(/[$\p{L}_][$\p{L}\p{N}_-]*/gu) ?? []).some((name) => !names.has(name)),
    ),
  ).toEqual([]);
});

test('a name of which ARCHITECTURE.md says in which file it is, is there', () => {
  const placed = [...document.matchAll(/`([^`\s]+)`\s+(?:of|in|\()\s*`([^`\s]+\.(?:tsx?|astro|mjs|css))`/gu)];
  expect(placed.length).toBeGreaterThan(5);
  const missing = placed.flatMap(([, name = '', path = '']) => {
    const word = /[$\p{L}_][$\p{L}\p{N}_-]*/u.exec(name)?.[0] ?? name;
    const holders = [path, ...files.filter((file) => file.endsWith(`/${path}`))].filter((file) =>
      existsSync(file),
    );
    return holders.some((file) => readFileSync(file, 'utf8').includes(word)) ? [] : [`${name} in ${path}`];
  });
  expect(missing).toEqual([]);
});
