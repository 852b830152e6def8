import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { trustQuiz } from '../support/quiz.ts';

const situations = trustQuiz().items.filter((item) => item.type === 'sjt');

/** The option with the longest text, in a language. */
const longest = (options: (typeof situations)[number]['options'], language: (typeof languages)[number]) =>
  options.reduce((found, option) =>
    option.text[language].length > found.text[language].length ? option : found,
  );

describe('the situations of the self-assessment', () => {
  it.each(languages)('cannot be answered by the length of the options (%s)', (language) => {
    const effects = situations.map(({ options }) => {
      const ranked = options.toSorted((a, b) => b.effect - a.effect).map(({ id }) => id);
      return ranked.indexOf(longest(options, language).id);
    });
    const times = (rank: number): number => effects.filter((found) => found === rank).length;
    // By chance a quarter: neither the best nor the worst gives itself away.
    expect(times(0)).toBeLessThanOrEqual(situations.length / 3);
    expect(times(3)).toBeLessThanOrEqual(situations.length / 2);
  });

  it.each(languages)('have no option that confesses (%s)', (language) => {
    const confession = /påhitt|gissar dig|is made up|you have guessed|\bljug|\blie\b/iu;
    const texts = situations.flatMap(({ options }) => options.map(({ text }) => text[language]));
    expect(texts.filter((text) => confession.test(text))).toEqual([]);
  });
});
