import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { trustQuiz } from './trust-quiz.ts';

/** The situations that are asked today: a retired one stays in the file. */
const situations = trustQuiz()
  .items.filter((item) => item.type === 'sjt')
  .filter(({ until }) => until === undefined);
type Options = (typeof situations)[number]['options'];

/** How often the option of each rank by effect, the best first, has the longest or the shortest text. */
function told(language: (typeof languages)[number], which: 'longest' | 'shortest'): number[] {
  const times = [0, 0, 0, 0];
  for (const { options } of situations) {
    const ranked: Options = options.toSorted((a, b) => b.effect - a.effect);
    const lengths = ranked.map(({ text }) => text[language].length);
    const rank = lengths.indexOf(which === 'longest' ? Math.max(...lengths) : Math.min(...lengths));
    times[rank] = (times[rank] ?? 0) + 1;
  }
  return times;
}

describe('the situations of the self-assessment', () => {
  it.each(languages)('cannot be answered by the length of the options (%s)', (language) => {
    expect(situations).toHaveLength(12);
    for (const which of ['longest', 'shortest'] as const) {
      const times = told(language, which);
      // By chance a quarter: neither the best nor the worst gives itself away.
      expect(times[0], which).toBeLessThanOrEqual(4);
      expect(times[0], which).toBeGreaterThanOrEqual(2);
      expect(times[3], which).toBeLessThanOrEqual(5);
    }
  });

  it.each(languages)('cannot be answered by what asks or gives a reason (%s)', (language) => {
    const asks = language === 'sv' ? /fråg|\?/iu : /\bask|\?/iu;
    const reasons =
      language === 'sv'
        ? /eftersom|så att|så ser|som betalar|som känner till/u
        : /\bsince\b|so that|who pay|who knows/u;
    let onlyOneThatAsks = 0;
    let bestWithReason = 0;
    for (const { options } of situations) {
      const asking = options.filter(({ text }) => asks.test(text[language]));
      if (asking.length === 1 && asking[0]?.effect === 1) onlyOneThatAsks += 1;
      if (options.some(({ text, effect }) => effect === 1 && reasons.test(text[language])))
        bestWithReason += 1;
    }
    expect(onlyOneThatAsks).toBeLessThanOrEqual(3);
    expect(bestWithReason).toBeGreaterThanOrEqual(3);
  });

  it.each(languages)('have no option that confesses (%s)', (language) => {
    const confession = /påhitt|gissar dig|is made up|you have guessed|\bljug|\blie\b/iu;
    const texts = situations.flatMap(({ options }) => options.map(({ text }) => text[language]));
    expect(texts.filter((text) => confession.test(text))).toEqual([]);
  });
});
