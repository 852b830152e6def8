import { describe, expect, test } from 'vitest';
import { fallenBehind, textFingerprint } from '../../../../src/domain/editorial/in-step.ts';

const fields = {
  title: 'Ring tillbaka',
  point: 'Ring när du har sagt det.',
  updated: new Date('2026-01-15'),
};
const body = '## Varför\n\nDen som ringer i tid\nfår vänta mindre.\n';

describe('the fingerprint of a text', () => {
  const before = textFingerprint(fields, body);

  test.each([
    ['lines broken elsewhere', fields, body.replace('tid\n', 'tid ')],
    ['the line ends of Windows', fields, body.replaceAll('\n', '\r\n')],
    ['a note to authors', fields, `{/* fråga Karin\nom det här */}\n${body}`],
    ['another day', { ...fields, updated: new Date('2026-09-01') }, body],
    ['keywords', { ...fields, keywords: ['ringa'] }, body],
  ])('is the same with %s', (_, otherFields, otherBody) => {
    expect(textFingerprint(otherFields, otherBody)).toBe(before);
  });

  test.each([
    ['another word', fields, body.replace('mindre', 'kortare')],
    ['another title', { ...fields, title: 'Ring upp' }, body],
    ['another point', { ...fields, point: 'Ring.' }, body],
    ['a step of the agenda', { ...fields, agenda: [{ minutes: 5, title: 'Börja' }] }, body],
  ])('is another with %s', (_, otherFields, otherBody) => {
    expect(textFingerprint(otherFields, otherBody)).not.toBe(before);
  });
});

describe('which text of a pair is behind', () => {
  const now = (sv: string, en: string, days: readonly [string, string] = ['2026-01-15', '2026-01-15']) => ({
    sv: { fingerprint: sv, updated: days[0] },
    en: { fingerprint: en, updated: days[1] },
  });
  const declared = { sv: 's', en: 'e' };

  test.each([
    ['s', 'e', undefined],
    ['S', 'e', 'en'],
    ['s', 'E', 'sv'],
    ['S', 'E', 'both'],
  ])('%s and %s, declared as s and e: %s', (sv, en, expected) => {
    expect(fallenBehind(now(sv, en), declared)).toBe(expected);
  });

  test.each([
    [['2026-01-15', '2026-02-15'], undefined],
    [['2026-01-15', '2026-02-16'], 'sv'],
    [['2026-11-28', '2024-01-01'], 'en'],
  ] as const)('undeclared, gone through on %j: %s', (days, expected) => {
    expect(fallenBehind(now('a', 'b', days), undefined)).toBe(expected);
  });

  test('the days do not matter once the pair is declared', () => {
    expect(fallenBehind(now('s', 'e', ['2026-11-28', '2024-01-01']), declared)).toBeUndefined();
  });
});
