import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeTeamCode } from '../../../../src/domain/exchange/team-code.ts';
import { readTeamCodes } from '../../../../src/domain/exchange/team-codes.ts';
import type { Contribution } from '../../../../src/domain/quiz/team.ts';

const dimensions = ['clarity', 'promises', 'responsibility', 'respect', 'closeness', 'care'];
const anna: Contribution = {
  id: '0123456789abcdefghjk',
  month: '2026-11',
  scores: { clarity: 73, promises: 64, responsibility: 100, respect: 0, closeness: 51, care: null },
};
const bo: Contribution = { ...anna, id: 'zyxwvtsrqpnmkjhgfedc', month: '2026-12' };
const code = encodeTeamCode(anna);

const contents = (text: string): unknown[] =>
  readTeamCodes(text, dimensions).codes.map((found) => (found.ok ? found.content : found.problem));

const contributions = fc.record({
  id: fc.stringMatching(/^[\da-z]{8,80}$/u),
  month: fc
    .tuple(fc.integer({ min: 2000, max: 4000 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  scores: fc
    .tuple(...dimensions.map(() => fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })))
    .map((scores) => Object.fromEntries(dimensions.map((id, index) => [id, scores[index] ?? null]))),
});

describe('what was contributed comes back', () => {
  test('as one line of digits and capitals that no one mixes up', () => {
    expect(code).toMatch(/^TP1-[\dA-HJKMNP-TV-Z]{49}$/u);
    expect(contents(code)).toEqual([anna]);
  });

  test('for ever: a code of the first version', () => {
    expect(code).toBe('TP1-1HHZ330A23Z291K200034008T2CK5S8SPCD2SE5WYG0VM1YFC');
  });

  test('for any contribution that a file may hold (1,000 runs)', () => {
    fc.assert(
      fc.property(contributions, (given) => {
        expect(contents(encodeTeamCode(given))).toEqual([given]);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever the order in which the dimensions stand', () => {
    expect(readTeamCodes(code, dimensions.toReversed()).codes[0]).toMatchObject({ ok: true, content: anna });
  });
});

describe('what a chat makes of it is understood', () => {
  const folded = (width: number, joint: string): string =>
    code.match(new RegExp(`.{1,${width}}`, 'gu'))?.join(joint) ?? '';

  test.each([
    ['small letters', code.toLowerCase()],
    ['a first letter that was made a capital', `Tp1-${code.slice(4).toLowerCase()}`],
    ['another dash', code.replace('-', '–')],
    ['a dash with spaces', code.replace('-', ' — ')],
    ['the letters for the digits', code.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['words around it', `Anna: här är min kod: ${code}. Tack!`],
    ['a quotation', `> ${code}`],
    ['marks for bold and code', `**\`${code}\`**`],
    ['a wrap', folded(20, '\n')],
    ['a quoted wrap', folded(30, '\n> ')],
    ['a quoted wrap of a forwarded letter', folded(30, '\r\n> > ')],
    ['a soft line break of a letter', folded(40, '=\r\n')],
    ['groups of five', folded(5, ' ')],
    ['soft hyphens and zero-width spaces', folded(3, '\u00ad\u200b')],
    ['no-break spaces before and after', `\u00a0${code}\u00a0`],
    ['text that follows at once', `${code}/Anna`],
  ])('%s', (_, text) => {
    expect(contents(text)).toEqual([anna]);
  });

  test('many at once, with what a chat writes between', () => {
    const text = [
      '[09:12] Anna Berg',
      code,
      '',
      'Bo Ek  09:14',
      `min: ${encodeTeamCode(bo).toLowerCase()} 👍`,
      '> citerat:',
      `> ${code}`,
    ].join('\n');
    expect(contents(text)).toEqual([anna, bo, anna]);
    expect(readTeamCodes(text, dimensions).otherLines).toBe(3);
  });

  test('one after another on a line', () => {
    expect(contents(`${code} ${encodeTeamCode(bo)}, ${code}`)).toEqual([anna, bo, anna]);
  });

  test('in any case, wrapped and quoted anyhow, among any words (500 runs)', () => {
    const words = fc.constantFrom('', 'Hej! ', '09:14 Bo: ', '> ', 'åäö ', '- ');
    const joint = fc.constantFrom('', '\n', '\r\n> ', ' ', '\n| ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(contributions, words, joint, fc.integer({ min: 8, max: 60 }), fc.boolean()), {
          maxLength: 12,
        }),
        (pasted) => {
          const text = pasted
            .map(([given, before, between, width, isSmall]) => {
              const whole = encodeTeamCode(given);
              const cut = whole.slice(0, width) + between + whole.slice(width);
              return before + (isSmall ? cut.toLowerCase() : cut);
            })
            .join('\n');
          expect(contents(text)).toEqual(pasted.map(([given]) => given));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what is no code is never taken for one', () => {
  test('any single symbol changed, doubled, swapped with the next, or left out', () => {
    for (let index = 4; index < code.length; index += 1) {
      const [before, here, after] = [code.slice(0, index), code.charAt(index), code.slice(index + 1)];
      const changes = [
        before + after,
        before + here + here + after,
        before + after.charAt(0) + here + after.slice(1),
        ...['7', 'Z', 'A', 'å', 'U'].map((other) => before + other + after),
      ];
      for (const changed of changes) {
        // A last symbol twice is a whole code with one more after it.
        if (changed === code || changed.startsWith(code)) continue;
        expect(contents(changed), changed).toEqual(['damaged']);
      }
    }
  });

  test('one that is cut anywhere, also where another line follows', () => {
    for (let length = 4; length < code.length; length += 1) {
      expect(contents(code.slice(0, length))).toEqual(['damaged']);
      expect(contents(`${code.slice(0, length)}\nhej da ni kan ta den har i stallet\n${code}`)).toEqual([
        'damaged',
        anna,
      ]);
    }
  });

  test('bad lines are named and good ones kept', () => {
    const text = [code, code.slice(0, 30), encodeTeamCode(bo), code.slice(4), 'TP2-ABCDEFGH', 'tack!'].join(
      '\n',
    );
    expect(readTeamCodes(text, dimensions)).toEqual({
      codes: [
        { line: 1, excerpt: code.slice(0, 32), ok: true, content: anna },
        { line: 2, excerpt: code.slice(0, 30), ok: false, problem: 'damaged' },
        { line: 3, excerpt: encodeTeamCode(bo).slice(0, 32), ok: true, content: bo },
        { line: 4, excerpt: code.slice(4, 36), ok: false, problem: 'no beginning' },
        { line: 5, excerpt: 'TP2-ABCDEFGH', ok: false, problem: 'newer' },
      ],
      otherLines: 1,
    });
  });

  test('one of another self-assessment, whose dimensions are not these', () => {
    const { care, ...others } = anna.scores;
    expect(contents(encodeTeamCode({ ...anna, scores: others }))).toEqual(['other dimensions']);
    expect(contents(encodeTeamCode({ ...anna, scores: { ...others, courage: care ?? null } }))).toEqual([
      'other dimensions',
    ]);
  });

  test('any text (300 runs)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const found of readTeamCodes(`TP1-${text}`, dimensions).codes) expect(found.ok).toBe(false);
        readTeamCodes(text, dimensions);
      }),
      { numRuns: 300 },
    );
  });

  test('a very long text is read in time', () => {
    const { codes } = readTeamCodes('TP1-0 '.repeat(20_000), dimensions);
    expect(codes).toHaveLength(20_000);
    expect(codes.every(({ ok }) => !ok)).toBe(true);
  });
});

test('what is no contribution has no code', () => {
  expect(() => encodeTeamCode({ ...anna, month: '1999-12' })).toThrow(
    new RangeError('month must be 2000-01 or later; found 1999-12'),
  );
  expect(() => encodeTeamCode({ ...anna, id: 'Anna Berg' })).toThrow('id: expected text');
  expect(() => encodeTeamCode({ ...anna, scores: { care: 50.5 } })).toThrow('scores.care: expected integer');
});
