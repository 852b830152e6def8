import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../scripts/content-check/messages/catalogue.ts';
import type { Finding } from '../../../../scripts/content-check/model/finding.ts';
import { checkFolder } from '../../../../scripts/content-check/check-folder.ts';
import { createWordMemory } from '../../../../scripts/content-check/spelling/word-memory.ts';
import { today } from '../../../../scripts/lib/today.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { mistakes } from '../../support/mistakes.ts';
import { change, withCopy } from '../content-copy.ts';

type Found = Promise<{ readonly folder: string; readonly findings: readonly Finding[] }>;
/** What the dictionaries answer is the same for every folder, and they take longer to read than a folder. */
const words = { sv: createWordMemory(), en: createWordMemory() };
const known = new Map<(typeof mistakes)[number], Found>();

/** What the check finds of a mistake, with its weight, the weightiest first; looked for once. */
function found(mistake: (typeof mistakes)[number]): Found {
  const [, , ...all] = mistake;
  // The content is read before the first wait, and pictures while the copy is there.
  const answer =
    known.get(mistake) ??
    withCopy(all, async (folder) => ({ folder, findings: (await checkFolder(folder, words)).findings }));
  known.set(mistake, answer);
  return answer;
}

describe('a kind of mistake', () => {
  it('gives a finding that says where it is and what to do, in the author’s language', async () => {
    const told: Record<(typeof languages)[number], string[]> = { sv: [], en: [] };
    for (const mistake of mistakes) {
      const { folder, findings } = await found(mistake);
      for (const language of languages)
        told[language].push(
          `# ${mistake[0]}`,
          ...findings.map((one) =>
            [one.severity, `${one.file}:${one.line}:${one.column}`, one.rule, ...findingText(one, language)]
              .join('  ')
              .replaceAll(`${folder}/`, '')
              .replaceAll(today(), '2026-11-28'),
          ),
        );
    }
    for (const language of languages)
      await expect(`${told[language].join('\n')}\n`).toMatchFileSnapshot(
        `../../../fixtures/messages/kinds.${language}.txt`,
      );
  });

  for (const mistake of mistakes)
    it(`keeps the site from being published where it should: ${mistake[0]}`, async () => {
      const { findings } = await found(mistake);
      expect(findings.some(({ severity }) => severity === 'error')).toBe(!mistake[1]);
    });
});

it('asks once for what is wrong in a site of one language, and nothing of the text that stands in for the other', async () => {
  const edits = [
    change('site.yaml', 'name: Nordkaj', 'languages: [sv]\nname: Nordkaj'),
    change('site.yaml', 'slug: loften', 'slug: löften'),
    change(
      'site.yaml',
      '    en:\n      slug: promises\n      title: Promises\n      summary: Doing what one said.\n',
      '',
    ),
  ];
  const { findings } = await withCopy(edits, checkFolder);
  const wrong = findings.filter(({ rule }) => rule === 'schema');
  expect(wrong.map((one) => findingText(one, 'sv')[1])).toEqual(['skriv loften']);
});
