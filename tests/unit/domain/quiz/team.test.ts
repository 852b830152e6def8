import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedContributions, teamPicture } from '../../../../src/domain/quiz/team.ts';
import type { Contribution } from '../../../../src/domain/quiz/team.ts';
import cases from '../../../fixtures/cases/quiz.json' with { type: 'json' };

const team = (...scores: (number | null)[]): Contribution[] =>
  scores.map((score, index) => ({ id: `m${index}`, month: '2026-11', scores: { care: score } }));
const contribution = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  month: fc.constantFrom('2026-09', '2026-10', '2026-11'),
  scores: fc.dictionary(
    fc.constantFrom('clarity', 'promises', 'care'),
    fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  ),
});

for (const { name, call, args, expected } of cases as {
  name: string;
  call: string;
  args: unknown;
  expected: unknown;
}[]) {
  if (call !== 'quiz/team#teamPicture') continue;
  test(`case: ${name}`, () => {
    expect(teamPicture(args as Parameters<typeof teamPicture>[0])).toMatchObject(expected as object);
  });
}

test('four people give no mean, five do, seven give no spread, eight do', () => {
  expect(teamPicture({ contributions: team(50, 60, 70, 80) }).dimensions['care']).toEqual({
    n: 4,
    mean: null,
    sd: null,
  });
  const seven = teamPicture({ contributions: team(50, 60, 70, 80, 90, 100, 40) }).dimensions['care'];
  expect(seven).toEqual({ n: 7, mean: 70, sd: null });
  const eight = teamPicture({ contributions: team(2, 4, 4, 4, 5, 5, 7, 9) }).dimensions['care'];
  // Σ(x − 5)² = 32; sample variance 32/7.
  expect(eight).toEqual({ n: 8, mean: 5, sd: Math.sqrt(32 / 7) });
});

test('a member without a score in a dimension is a member, but not counted there', () => {
  const { members, dimensions } = teamPicture({ contributions: team(50, 60, 70, 80, null) });
  expect(members).toBe(5);
  expect(dimensions['care']).toEqual({ n: 4, mean: null, sd: null });
});

test('of two contributions by one member the later month counts, in whatever order they come', () => {
  const [first, ...others] = team(0, 50, 50, 50, 50);
  const later = { id: 'm0', month: '2026-12', scores: { care: 100 } };
  if (!first) throw new Error('no first');
  for (const contributions of [
    [first, ...others, later],
    [later, ...others, first],
  ]) {
    expect(teamPicture({ contributions })).toMatchObject({ members: 5, dimensions: { care: { mean: 60 } } });
  }
});

test('nothing is ever told below the floors, and everything is finite', () => {
  fc.assert(
    fc.property(
      fc.array(contribution, { maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      (contributions, floor, spreadFloor) => {
        const { members, dimensions } = teamPicture({ contributions, floor, spreadFloor });
        expect(members).toBe(new Set(contributions.map(({ id }) => id)).size);
        for (const { n, mean, sd } of Object.values(dimensions)) {
          expect(n).toBeLessThanOrEqual(members);
          expect(mean === null).toBe(n < floor);
          if (sd !== null) expect(n).toBeGreaterThanOrEqual(Math.max(floor, spreadFloor));
          for (const figure of [mean, sd]) expect(figure === null || Number.isFinite(figure)).toBe(true);
          if (mean !== null) expect(mean >= 0 && mean <= 100).toBe(true);
        }
      },
    ),
  );
});

test('the order of the files and giving one twice change nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(contribution, { selector: ({ id }) => id }), (contributions) => {
      const picture = teamPicture({ contributions });
      expect(changedContributions(contributions, [...contributions, ...contributions].reverse())).toBe(0);
      const twice = teamPicture({ contributions: [...contributions, ...contributions].reverse() });
      expect(twice.members).toBe(picture.members);
      for (const [dimension, { n, mean }] of Object.entries(picture.dimensions)) {
        expect(twice.dimensions[dimension]?.n).toBe(n);
        if (mean !== null) expect(twice.dimensions[dimension]?.mean).toBeCloseTo(mean, 10);
      }
    }),
  );
});

test('a new, a missing and a different contribution each count as one change, a new month as none', () => {
  const before = team(10, 20, 30, 40);
  expect(changedContributions(before, before)).toBe(0);
  expect(changedContributions(before, team(10, 20, 30, 40, 50))).toBe(1);
  expect(changedContributions(before, team(10, 20, 30))).toBe(1);
  expect(changedContributions(before, team(11, 20, 30, 41))).toBe(2);
  expect(
    changedContributions(
      before,
      before.map((one) => ({ ...one, month: '2026-12' })),
    ),
  ).toBe(0);
});

test('what is out of range is refused by name', () => {
  const refused = (contributions: Contribution[], options = {}) => {
    try {
      teamPicture({ contributions, ...options });
    } catch (error) {
      return error;
    }
    return undefined;
  };
  expect(refused([], { floor: 0 })).toEqual(
    new RangeError('floor must be an integer of at least 1; found 0'),
  );
  expect(refused([], { spreadFloor: 1.5 })).toEqual(
    new RangeError('spreadFloor must be an integer of at least 1; found 1.5'),
  );
  for (const score of [NaN, -1, 101, Infinity]) {
    expect(refused(team(50, score))).toEqual(
      new RangeError(`contributions[1].scores.care must be a number from 0 to 100; found ${score}`),
    );
  }
  expect(refused([{ id: 'a', month: '2026-13', scores: {} }])).toEqual(
    new RangeError('contributions[0].month must be a month such as 2026-11; found "2026-13"'),
  );
  expect(refused([{ id: '', month: '2026-12', scores: {} }])).toEqual(
    new RangeError('contributions[0].id must be a text that is not empty; found ""'),
  );
});

test('what is of another kind than it should be is refused by name, never added up', () => {
  const refuse = (contributions: unknown) => () =>
    teamPicture({ contributions: contributions as Contribution[], floor: 1 });
  for (const score of ['50', [50], true, undefined, {}]) {
    expect(refuse([{ id: 'a', month: '2026-11', scores: { x: score } }])).toThrow(
      /^contributions\[0\]\.scores\.x must be a number from 0 to 100; found/u,
    );
  }
  const good = { id: 'a', month: '2026-11', scores: {} };
  const wrong: [string, unknown][] = [
    ['contributions must be a list', null],
    ['contributions must be a list', 'a'],
    ['contributions[1] must be an object; found null', [good, null]],
    ['contributions[0].id must be a text', [{ month: '2026-11', scores: {} }]],
    ['contributions[0].id must be a text', [{ ...good, id: 7 }]],
    ['contributions[0].month must be a text', [{ ...good, month: 202611 }]],
    ['contributions[0].month must be a month', [{ ...good, month: '2026-1' }]],
    ['contributions[0].scores must be an object; found null', [{ ...good, scores: null }]],
    ['contributions[0].scores must be an object; found a list of 1', [{ ...good, scores: [50] }]],
  ];
  for (const [message, contributions] of wrong) {
    expect(refuse(contributions), message).toThrow(RangeError);
    expect(refuse(contributions)).toThrow(message);
  }
});
