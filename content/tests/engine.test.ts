import { globSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { starterFiles } from '../../scripts/lib/init/starter-files.ts';
import { ownWords } from '../../scripts/lib/testing/own-words.ts';
import { roastery } from '../../scripts/lib/testing/sites.ts';
import { newCompany } from '../../tests/unit/support/new-company.ts';
import { sv } from '../../src/i18n/sv.ts';
import { en } from '../../src/i18n/en.ts';

/** The engine's code without comments, which may well give an example. */
const code = globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.{ts,mjs}'], {
  exclude: ['src/i18n/**', 'scripts/lib/init/**', 'scripts/long/**', 'scripts/lib/testing/**'],
}).map((file) => ({
  file,
  text: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/ [^\n]*/gu, ''),
}));

test('the engine’s code names no text, question, term or source of a company', async () => {
  const words = await ownWords('content', roastery);
  expect(words.length).toBeGreaterThan(100);
  const named = code.flatMap(({ file, text }) =>
    words
      .filter((word) => new RegExp(String.raw`(?<![\w-])${word}(?![\w-])`, 'u').test(text))
      .map((word) => `${file}: ${word}`),
  );
  expect(named).toEqual([]);
});

test('the interface’s words cite nobody whom only a company’s content leans on', () => {
  // Those whose formulas the engine computes with, or whose models it fits.
  const ofTheEngine =
    /^(?:Bergman|Brown|Cronbach|Diaconis|Fader|Gupta|Hardie|Jacobson|Lee|Lehmann|McAleavey|Spearman|Truax|Wilson)$/u;
  // A surname that is a word besides.
  const ordinaryWords = ['Pick'];
  const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as readonly { citation?: string }[];
  const surnames = new Set(
    sources.flatMap(
      ({ citation = '' }) => /^(\p{Lu}[\p{L}’-]{3,})(?=,| &| and|\s\()/u.exec(citation)?.[1] ?? [],
    ),
  );
  expect(surnames.size).toBeGreaterThan(30);
  const texts = JSON.stringify([sv, en]);
  const cited = [...surnames].filter(
    (name) =>
      !ofTheEngine.test(name) &&
      !ordinaryWords.includes(name) &&
      new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u').test(texts),
  );
  expect(cited).toEqual([]);
});

test('the tests of the engine name no text, question, term, source or title of this company', async () => {
  const titles = globSync('content/{articles,workshops}/*/*.mdx').flatMap(
    (file) => /^title: (.+)$/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? [],
  );
  // Terms of the field; and a question's id of two letters and a number is what any other is called.
  const anybodys = /^(?:break-even|beta-geometric|[a-z]{2}-\d)$/u;
  const names = [...(await ownWords('content', roastery)), ...titles].filter((name) => !anybodys.test(name));
  const words = names.map(
    (word) =>
      [word, new RegExp(String.raw`(?<![\p{L}\d-])${RegExp.escape(word)}(?![\p{L}\d-])`, 'u')] as const,
  );
  expect(words.length).toBeGreaterThan(150);
  const files = globSync(['tests/**/*.{ts,tsx}', 'tests/fixtures/{roastery,quiz}/**/*.{yaml,mdx}']);
  const named = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return words.filter(([, pattern]) => pattern.test(text)).map(([word]) => `${file}: ${word}`);
  });
  expect(named).toEqual([]);
});

test('npm run init writes nothing of this company', () => {
  const { name } = parse(readFileSync('content/site.yaml', 'utf8')) as { readonly name: string };
  const keys = readdirSync('content/articles/en').map((file) => file.replace('.mdx', ''));
  const files = starterFiles(newCompany);
  for (const [path, text] of Object.entries(files)) {
    expect([path, text.includes(name)]).toEqual([path, false]);
    for (const key of keys) expect([path, key, text.includes(`key: ${key}\n`)]).toEqual([path, key, false]);
  }
});
