import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, moment } from '../../../../src/domain/exchange/dates.ts';
import { decodeFragment, encodeFragment } from '../../../../src/domain/exchange/fragment.ts';
import { readExport } from '../../../../src/domain/exchange/import.ts';
import { ShapeError } from '../../../../src/domain/exchange/parse.ts';
import { readContribution } from '../../../../src/domain/exchange/team-file.ts';
import { exportableKinds } from '../../../../src/stores/persistence/exportable-records.ts';
import { shownShape } from '../../../../src/stores/persistence/stored-schemas/team.ts';
import { exportedShape } from '../../../../src/stores/copy.ts';

const shapes = [...exportableKinds.map(({ shape }) => shape), exportedShape, shownShape];
const strange = [
  undefined, null, true, 0, -0, NaN, Infinity, '', 'constructor', '__proto__', [], [null], {}, { id: {} },
  { theme: 'dark', language: 'de' }, { theme: null }, Object.create(null), new Date(), () => 0, Symbol('x'), 1n,
  JSON.parse('{"__proto__":1}') as unknown,
]; // prettier-ignore

describe('every parser refuses with its own kind of error and nothing else', () => {
  for (const { name, parse } of shapes) {
    const refuses = (junk: unknown): void => {
      try {
        parse(junk);
      } catch (error) {
        if (!(error instanceof ShapeError)) throw error;
      }
    };
    test(name, () => {
      strange.forEach(refuses);
      fc.assert(
        fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), refuses),
        {
          numRuns: 300,
        },
      );
    });
  }

  test('a file with preferences of another shape is refused in words', () => {
    for (const preferences of [null, 7, { theme: 'dark', language: 'de' }]) {
      const file = {
        format: 'trust-playbook',
        version: 1,
        exportedAt: '2026-11-20T08:15:30.123Z',
        preferences,
      };
      expect(readExport(JSON.stringify(file), exportableKinds)).toMatchObject({
        ok: false,
        problem: { code: 'shape', path: 'preferences' },
      });
    }
  });

  test('the readers of files and links never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        readExport(text, exportableKinds);
        readContribution(text);
        decodeFragment(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('days', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '20260-01-01',
    '2026-1-1',
    '9999-12-32',
    '',
  ])('%s is none', (text) => {
    expect(() => day(text)).toThrow(ShapeError);
    expect(() => moment(`${text}T10:00:00.000Z`)).toThrow(ShapeError);
  });
  test.each(['2026-02-28', '2024-02-29', '9999-12-31', '0001-01-01'])('%s is one', (text) => {
    expect(day(text)).toBe(text);
  });
  test('an hour 24 and a minute 60 are none', () => {
    for (const time of ['24:00:00Z', '10:60:00Z', '10:00:60Z']) {
      expect(() => moment(`2026-11-20T${time}`)).toThrow(ShapeError);
    }
  });
});

describe('a link that has been through a mail program', () => {
  const numbers = [200, 50_000, 0.4, null, -3];
  const link = encodeFragment('calculator', numbers);
  const behind = [
    '.', ')', ',', '>', '"', ' ', '%20', '%22', '&', '/', '%E2%80%8B', '&fbclid=abc', '?utm_source=x', '&gt;', '**',
    '%0D%0A', '\n', '\u200b', '»', '%',
  ]; // prettier-ignore
  test.each(behind)('opens with %j behind it', (junk) => {
    expect(decodeFragment(`#${link}${junk}`)).toEqual({ kind: 'calculator', version: 1, numbers });
  });
  test('opens escaped once and twice, and with its line broken anywhere', () => {
    const once = encodeURIComponent(link);
    const broken = `${link.slice(0, 15)}=\r\n ${link.slice(15)}`.replace('=\r\n', '\r\n');
    for (const text of [once, encodeURIComponent(once), link.replaceAll('~', '%257E'), broken]) {
      expect(decodeFragment(text)).toEqual({ kind: 'calculator', version: 1, numbers });
    }
  });
  test('is damaged where a number or the checksum is', () => {
    for (const text of [link.replace('50000', '50001'), link.slice(0, -1), `${link}a`, `${link}7`]) {
      expect(decodeFragment(text)).toEqual({ problem: 'damaged' });
    }
  });
});
