import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { checkContent } from '../../../scripts/content-check/rules/index.ts';
import { readContent } from '../../../scripts/content-check/model/read.ts';
import { openSpellers } from '../../../scripts/content-check/spelling/dictionaries.ts';
import { ownWords } from '../../../scripts/lib/testing/own-words.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { en } from '../../../src/i18n/en.ts';

/** The engine's code without comments, which may well give an example. */
const code = globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.{ts,mjs}'], {
  exclude: ['src/i18n/**', 'scripts/lib/init/**', 'scripts/long/**', 'scripts/lib/testing/**'],
}).map((file) => ({
  file,
  text: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/ [^\n]*/gu, ''),
}));

test('the engine’s code names no text, question, term or source of a company', async () => {
  const words = await ownWords('content', 'tests/fixtures/garden');
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
  const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as readonly { citation?: string }[];
  const surnames = new Set(
    sources.flatMap(
      ({ citation = '' }) => /^(\p{Lu}[\p{L}’-]{3,})(?=,| &| and|\s\()/u.exec(citation)?.[1] ?? [],
    ),
  );
  expect(surnames.size).toBeGreaterThan(30);
  const texts = JSON.stringify([sv, en]);
  const cited = [...surnames].filter(
    (name) => !ofTheEngine.test(name) && new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u').test(texts),
  );
  expect(cited).toEqual([]);
});

test('the interface’s words count no questions, persons or weeks of one company’s self-assessment, and name no currency', () => {
  const asked = JSON.stringify([
    sv.assessment,
    en.assessment,
    sv.team,
    en.team,
    sv.site,
    en.site,
    sv.liveFigure,
    en.liveFigure,
  ]);
  expect(asked).not.toMatch(
    /trettio|thirty|fyra veckorna|four weeks|av hundra\?|every hundred\?|30 person|30 people/iu,
  );
  expect(JSON.stringify([sv, en])).not.toMatch(/Hundra kronor|till kronor|Convergys|Covey/u);
});

test('a company of another trade, in one language, with parts off and short texts, has nothing to mend but its draft', async () => {
  const content = readContent('tests/fixtures/garden');
  const findings = checkContent(content, { today: '2026-11-28', spellers: await openSpellers() });
  expect(findings.filter(({ file }) => !file.endsWith('vinterstangt.mdx'))).toEqual([]);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['advice']));
});
