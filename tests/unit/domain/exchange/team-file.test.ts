import { expect, test, vi } from 'vitest';
import {
  contributionName,
  makeContribution,
  readContribution,
  writeContribution,
} from '../../../../src/domain/exchange/team-file.ts';

const id = '0123456789abcdefghjk';
const made = makeContribution(id, new Date('2026-11-21T12:00:00Z'), {
  clarity: 72.5,
  promises: 64.4,
  care: null,
});

test('a contribution holds rounded scores, a random id and the month, and nothing else', () => {
  expect(JSON.parse(writeContribution(made))).toEqual({
    format: 'trust-playbook-team',
    version: 1,
    id,
    month: '2026-11',
    scores: { clarity: 73, promises: 64, care: null },
  });
});

test('its file comes back as it was', () => {
  expect(readContribution(writeContribution(made))).toEqual({ ok: true, content: made });
});

test('a file that is cut anywhere, or holds anything else, is refused with the place', () => {
  const whole = writeContribution(made);
  for (let length = 0; length < whole.length; length += 1) {
    expect(readContribution(whole.slice(0, length)).ok).toBe(false);
  }
  const file = (parts: object): string => JSON.stringify({ ...(JSON.parse(whole) as object), ...parts });
  const refused: [object, object][] = [
    [{ name: 'Anna' }, { code: 'shape', path: 'name' }],
    [{ scores: { clarity: 72.5 } }, { code: 'shape', path: 'scores.clarity' }],
    [{ scores: { clarity: 101 } }, { code: 'shape', path: 'scores.clarity' }],
    [{ scores: { '<b>': 1 } }, { code: 'shape', path: 'scores.<b>' }],
    [{ id: 'Anna Andersson' }, { code: 'shape', path: 'id' }],
    [{ month: '2026-11-21' }, { code: 'shape', path: 'month' }],
    [{ version: 2 }, { code: 'newer' }],
    [{ format: 'trust-playbook' }, { code: 'other format', format: 'trust-playbook' }],
  ];
  for (const [parts, problem] of refused) {
    expect(readContribution(file(parts)), JSON.stringify(parts)).toMatchObject({ ok: false, problem });
  }
});

test('a score out of range cannot be made into a contribution', () => {
  expect(() => makeContribution(id, new Date(0), { care: 101 })).toThrow('scores.care: expected integer');
  expect(() => makeContribution(id, new Date(0), { care: NaN })).toThrow('scores.care: expected integer');
});

test('the month is that of the member’s own calendar: half past midnight is not yesterday', () => {
  vi.stubEnv('TZ', 'Europe/Stockholm');
  try {
    const justAfterMidnight = new Date('2026-10-31T23:30:00Z');
    expect(justAfterMidnight.getHours()).toBe(0);
    expect(makeContribution(id, justAfterMidnight, { care: 50 }).month).toBe('2026-11');
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a score is rounded as it is everywhere else', () => {
  const score = 39.499999999999996;
  expect(makeContribution(id, new Date(0), { care: score }).scores).toEqual({ care: 40 });
});

test('twelve files of one team have names of their own', () => {
  expect(contributionName('teambidrag', made)).toBe('teambidrag-2026-11-ghjk.json');
});
