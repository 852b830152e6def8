import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { languages } from '../../src/i18n/languages.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';
import { sourceSchema } from '../../src/schemas/source.ts';

/** Where the questions come from, in a company's own words: the methods page shows them among its sources. */
const bases = globSync('content/quiz/*.yaml').flatMap(
  (path) =>
    z
      .object({ basis: z.array(z.record(z.enum(languages), z.string())).default([]) })
      .parse(parse(readFileSync(path, 'utf8'))).basis,
);

const sources = z.array(sourceSchema).parse(parse(readFileSync('content/sources.yaml', 'utf8')));

const { basis } = quizSchema.parse(parse(readFileSync('content/quiz/trust.yaml', 'utf8')));

/** The last surname and the year of every work that a text cites: Mayer, Davis & Schoorman (1995). */
function cited(text: string): string[] {
  return [...text.matchAll(/(\p{Lu}\p{L}+)[^\p{Lu}\d]*(\d{4})\)/gu)].map(
    ([, name = '', year = '']) => `${name} ${year}`,
  );
}

describe('the sources', () => {
  it.each(languages)('hold every work that the methods page cites, with its year (%s)', (language) => {
    const { scores, methodsMoney } = dictionary(language);
    const texts = [
      ...basis.map((paragraph) => paragraph[language]),
      ...Object.values(scores.sourceList),
      ...bases.map((basis) => basis[language]),
      ...Object.values(methodsMoney.rows).map(({ source }) => source),
    ];
    const works = texts.flatMap(cited);
    expect(works.length).toBeGreaterThan(15);
    const missing = works.filter((work) => {
      const [name = '', year = ''] = work.split(' ');
      return !sources.some(({ citation }) => citation.includes(name) && citation.includes(`(${year})`));
    });
    expect(missing).toEqual([]);
  });

  it('call what is law or a standard so, and not experience', () => {
    const laidDown = sources.filter(({ citation }) =>
      /^(?:Regulation|Swedish .* (?:Act|Code)|International Organization for Standardization|World Wide Web Consortium)/u.test(
        citation,
      ),
    );
    expect(laidDown.map(({ id, label }) => [id, label])).toEqual([
      ['iso-10002-2018', 'law-or-standard'],
      ['gdpr-2016', 'law-or-standard'],
      ['bokforingslagen-1999', 'law-or-standard'],
      ['brottsbalken-10', 'law-or-standard'],
      ['marknadsforingslagen-2008', 'law-or-standard'],
      ['lou-2016', 'law-or-standard'],
      ['avtalslagen-1915', 'law-or-standard'],
      ['avtalsvillkorslagen-1994', 'law-or-standard'],
      ['distansavtalslagen-2005', 'law-or-standard'],
      ['konsumentkoplagen-2022', 'law-or-standard'],
      ['tvistlosning-2015', 'law-or-standard'],
      ['rantelagen-1975', 'law-or-standard'],
      ['inkassokostnader-1981', 'law-or-standard'],
      ['inkassolagen-1974', 'law-or-standard'],
      ['osl-2009', 'law-or-standard'],
      ['konkurrenslagen-2008', 'law-or-standard'],
      ['ai-act-2024', 'law-or-standard'],
      ['wcag-2-2', 'law-or-standard'],
    ]);
  });
});
