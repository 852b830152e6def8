// Every regular expression in the code that a browser may get, found by reading that code, so that none is forgotten: none may
// hold a page up. hostile-texts.test.ts tries the functions that they stand in; a function that refuses long texts hides an
// expression that a short one is enough for.
import { describe, expect, test } from 'vitest';
import { growth, linear } from '../support/growth.ts';
import { hostileFrames, hostilePieces } from '../support/hostile-pieces.ts';
import { assembledExpressions, filesOfBrowser, writtenExpressions } from '../support/regular-expressions.ts';

/** Expressions that only ever see short texts, in characters, and why. */
const shortTexts: Readonly<Record<string, number>> = {
  // `cellOf` gives longer cells back as they are.
  'src/domain/retention/survivors/cells.ts': 120,
  // No number is longer.
  'src/i18n/number-parser.ts': 60,
};

/** In characters, from the shortest: with few more than it begins to show at, an exponential one takes hours. */
const lengths = [6, 8, 12, 30, 125, 500, 5000];

/** The text with which an expression takes more than twice as long for twice the length; undefined for none. */
function slowText(expression: RegExp, longest = Infinity): string | undefined {
  const own = expression.source.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const pieces = [...hostilePieces, ...new Set(own)];
  const use = (text: string): unknown =>
    expression.global ? text.replaceAll(expression, '') : text.search(expression);
  for (const length of lengths.filter((size) => 2 * size <= longest)) {
    for (const piece of pieces) {
      for (const [before, after] of hostileFrames) {
        const prepare = (size: number) => {
          const text = before + piece.repeat(Math.ceil(size / piece.length)) + after;
          return () => use(text);
        };
        const isSlow = (): boolean => growth(length, prepare) >= linear;
        if (isSlow() && isSlow()) return `${before}${piece}… (${length})${after}`;
      }
    }
  }
  return undefined;
}

const files = filesOfBrowser(['src/islands', 'src/page-scripts']);
const written = writtenExpressions(files);
const assembled = assembledExpressions(files.filter((file) => /^src\/(?:domain|i18n)\//u.test(file)));

describe('no text that a browser gets holds up', () => {
  test('an expression that is written out', () => {
    expect(written.length).toBeGreaterThan(150);
    const slow = written.flatMap(({ place, expression }) => {
      const text = slowText(expression, shortTexts[place.split(':')[0] ?? '']);
      return text === undefined ? [] : [`${place} ${String(expression)}: ${text}`];
    });
    expect(slow).toEqual([]);
  }, 60_000);

  test('an expression that is put together', () => {
    expect(assembled.map(({ place }) => place)).toContain('src/i18n/number-parser.ts');
    const slow = assembled.flatMap(({ place, expression }) => {
      const text = slowText(expression, shortTexts[place]);
      return text === undefined ? [] : [`${place} ${String(expression)}: ${text}`];
    });
    expect(slow).toEqual([]);
  }, 60_000);
});

describe('this test', () => {
  test.each([
    ['the square', / +%/gu],
    ['an exponential', /(?:[*†]+|x)+$/u],
  ])('finds %s', (_, expression) => {
    expect(slowText(expression)).toBeDefined();
  });
});
