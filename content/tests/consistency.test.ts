import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { trustQuiz } from './trust-quiz.ts';

/** The texts of a language, by key: articles or workshops. */
function texts(folder: 'articles' | 'workshops', language: Language): Map<string, string> {
  const path = join('content', folder, language);
  return new Map(
    readdirSync(path).map((file) => {
      const text = readFileSync(join(path, file), 'utf8');
      return [/^key: (\S+)$/mu.exec(text)?.[1] ?? file, text];
    }),
  );
}
const quiz = trustQuiz();
const sources = z.array(sourceSchema).parse(parse(readFileSync('content/sources.yaml', 'utf8')));

describe('the handbook does not contradict itself', () => {
  const deadline = { sv: 'inom tre arbetsdagar', en: 'within three working days' };

  it.each(languages)('gives one deadline for the call after a delivery (%s)', (language) => {
    const article = texts('articles', language).get('after-the-sale') ?? '';
    const question = quiz.items.find(({ id }) => id === 'cc-8')?.question[language];
    const action = quiz.actions.find(({ article: key }) => key === 'after-the-sale')?.text[language];
    for (const text of [article, question, action]) expect(text?.toLowerCase()).toContain(deadline[language]);
    expect(article).not.toMatch(/två veckor efter|two weeks after/u);
  });

  it.each(languages)('gives every worksheet a name of its own (%s)', (language) => {
    const names = [...texts('articles', language).values()].flatMap((text) =>
      [...text.matchAll(/<Worksheet title="([^"]*)"/gu)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(languages)('says the same time for the self-assessment everywhere (%s)', (language) => {
    const minutes = `${String(quiz.minutes)} ${language === 'sv' ? 'minuter' : 'minutes'}`;
    const introduction = texts('workshops', language).get('new-hire-introduction');
    expect(introduction).toContain(minutes);
    expect(introduction).not.toMatch(/en kvart, och svaren|quarter of an hour, and only/u);
  });

  it.each(languages)(
    'names the areas on the sheet of the team as the self-assessment does (%s)',
    (language) => {
      const sheet = texts('workshops', language).get('team-check-in') ?? '';
      const missing = quiz.dimensions
        .map(({ name }) => name[language])
        .filter((name) => !sheet.includes(`| ${name} |`));
      expect(missing).toEqual([]);
    },
  );
});

describe('the claims of the handbook', () => {
  it.each(languages)('rest on practice alone in fewer than half of the cases (%s)', (language) => {
    const labels = [...texts('articles', language).values()].flatMap((text) =>
      [...text.matchAll(/<Claim label="([^"]*)"/gu)].map(([, label]) => label),
    );
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((label) => label === 'practice').length).toBeLessThan(labels.length / 2);
  });

  it.each(languages)(
    'open with a claim of their own: none stands in two articles word for word (%s)',
    (language) => {
      const claims = [...texts('articles', language).values()].flatMap((text) =>
        [...text.matchAll(/<Claim label="practice"[^>]*>(.*?)<\/Claim>/gu)].map(([, claim]) => claim),
      );
      expect(new Set(claims).size).toBe(claims.length);
    },
  );

  it('of the law say which paragraph, when it was looked up, and that they are no advice', () => {
    const laws = sources.filter(({ citation }) => /^(?:Regulation|Swedish .* (?:Act|Code))/u.test(citation));
    expect(laws.length).toBeGreaterThanOrEqual(5);
    for (const law of laws) {
      expect(law.sv.limits, law.id).toMatch(
        /ingen juridisk rådgivning.*[Uu]ppslagen den \d{1,2} \p{L}+ \d{4}/u,
      );
      expect(law.en.limits, law.id).toMatch(/not legal advice.*[Ll]ooked up on \d{1,2} \p{L}+ \d{4}/u);
      expect(`${law.sv.citation ?? ''} ${law.sv.shows}`, law.id).toMatch(/§|artikel \d/u);
    }
  });
});
