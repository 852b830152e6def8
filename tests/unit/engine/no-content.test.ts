import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../scripts/content-check/rules/index.ts';
import { readContent } from '../../../scripts/content-check/model/read.ts';
import { openSpellers } from '../../../scripts/content-check/spelling/dictionaries.ts';
import { roastery } from '../../../scripts/lib/testing/sites.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { en } from '../../../src/i18n/en.ts';

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

test('a company of another trade, in one language, with parts off and short texts, has nothing to correct but its draft', async () => {
  const content = readContent('tests/fixtures/garden');
  const findings = checkContent(content, { today: '2026-11-28', spellers: await openSpellers() });
  expect(findings.filter(({ file }) => !file.endsWith('vinterstangt.mdx'))).toEqual([]);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['advice']));
});

test('the fixture company of the browser tests has nothing to correct but what those tests look at', async () => {
  const findings = checkContent(readContent(roastery), {
    today: '2026-11-28',
    spellers: await openSpellers(),
  });
  const draft = /\/(?:vinterblandning|winter-blend)\.mdx$/u;
  expect(
    findings
      .filter(({ file }) => !draft.test(file))
      .map(({ file, rule }) => `${rule} ${file.slice(roastery.length + 1)}`),
  ).toEqual([
    'in-step articles/en/quick-answers.mdx',
    'reviews articles/en/sort-the-cafes.mdx',
    'reviews articles/sv/dela-in-kafeerna.mdx',
  ]);
});

test('no test of the engine reads the content folder, which is another company’s where another company runs it', () => {
  const files = globSync(['tests/{unit,e2e,a11y,long}/**/*.{ts,tsx}']).filter(
    (file) => !file.includes('no-content'),
  );
  expect(files.length).toBeGreaterThan(200);
  const reads =
    /(?:readFileSync|readdirSync|readText|readSite|readContent|globSync|join|URL)\(\s*[`'"](?:(?:\.\.\/)*content\/[a-z]|content[`'"]\s*\))/u;
  expect(files.filter((file) => reads.test(readFileSync(file, 'utf8')))).toEqual([]);
});
