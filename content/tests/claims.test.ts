import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { termSchema } from '../../src/schemas/glossary.ts';

interface Article {
  readonly file: string;
  readonly text: string;
  readonly claims: readonly { readonly label: string; readonly source: string; readonly text: string }[];
}

/** The articles of a language, with what they claim. */
function articles(language: Language): Article[] {
  const folder = join('content', 'articles', language);
  return readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const claims = [...text.matchAll(/<Claim label="([^"]+)" source="([^"]+)">([\s\S]*?)<\/Claim>/gu)].map(
      ([, label = '', source = '', claim = '']) => ({ label, source, text: claim }),
    );
    return { file, text, claims };
  });
}

const sources = z.array(sourceSchema).parse(parse(readFileSync('content/sources.yaml', 'utf8')));
/** Neither a statute: guidance on complaints and on web pages, and a judgment, which have no paragraphs to name. */
const noStatute = ['iso-10002-2018', 'wcag-2-2', 'moffatt-2024'];
const noAdvice = { sv: /ingen juridisk rådgivning/u, en: /(?:not|None of this is) legal advice/u };

describe.each(languages)('what the articles claim (%s)', (language) => {
  const claims = articles(language).flatMap((article) => article.claims);

  it('rests on practice alone in fewer than half of the cases', () => {
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.filter(({ label }) => label === 'practice').length).toBeLessThan(claims.length / 2);
  });

  it('names the paragraph of every law', () => {
    const named = /§|artikel|punkt|lag \d{4}:\d+|Article|section|item|\d+:\d+/u;
    const bare = claims.filter(
      ({ label, source, text }) =>
        label === 'law-or-standard' && !noStatute.includes(source) && !named.test(text),
    );
    expect(bare).toEqual([]);
  });

  it('says in every article with a law that it is no advice', () => {
    const silent = articles(language).filter(
      (article) =>
        article.claims.some(({ label, source }) => label === 'law-or-standard' && source !== noStatute[0]) &&
        !noAdvice[language].test(article.text),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('leads to laws that tell when they were looked up', () => {
    const lookedUp =
      language === 'sv' ? /[Uu]ppslag\p{L}+ den \d+ \p{L}+ \d{4}/u : /[Ll]ooked up on \d+ \p{L}+ \d{4}/u;
    const laws = sources.filter(
      ({ id, label }) => label === 'law-or-standard' && (id === 'moffatt-2024' || !noStatute.includes(id)),
    );
    expect(laws.length).toBeGreaterThan(10);
    expect(laws.filter((law) => !lookedUp.test(law[language].limits)).map(({ id }) => id)).toEqual([]);
    expect(laws.filter((law) => !noAdvice[language].test(law[language].limits)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe.each(languages)('one name for one thing (%s)', (language) => {
  const { commitments, calculator } = dictionary(language);

  it('calls the day of a commitment the same in the list and in the form', () => {
    expect(commitments.addDate).toContain(commitments.dueLabel);
  });

  it('counts the same costs into a new customer in the calculator and in the glossary', () => {
    const terms = z.array(termSchema).parse(parse(readFileSync('content/glossary.yaml', 'utf8')));
    const definition = terms.find(({ id }) => id === 'acquisition-cost')?.[language].definition ?? '';
    const help = calculator.fields.acquisitionCost.help.toLowerCase();
    const costs =
      language === 'sv'
        ? ['försäljning', 'marknadsföring', 'uppstart']
        : ['sales', 'marketing', 'onboarding'];
    for (const cost of costs) {
      expect(help).toContain(cost);
      expect(definition).toContain(cost);
    }
  });
});
