import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeExport } from '../../../../src/domain/exchange/export.ts';
import type { ExportedRecord } from '../../../../src/domain/exchange/export.ts';
import { maxFileLength, readExport, sameValue } from '../../../../src/domain/exchange/import.ts';
import type { FileProblem, Kind } from '../../../../src/domain/exchange/import.ts';
import { object, text } from '../../../../src/domain/exchange/parse.ts';
import { isEntryId } from '../../../../src/domain/exchange/shape.ts';
import { keptRecords, kinds as allKinds } from '../../support/kept.ts';

// The writer always gives `scenarios`, so that other programs find the key: here they are of a simple kind.
const scenario = object({ id: text(), name: text() });
const kinds: readonly Kind[] = [
  ...allKinds,
  { shape: { name: 'scenario', version: 1, parse: scenario }, id: 'own' },
];
const now = new Date('2026-11-21T21:00:00Z');
const attempt = {
  id: 'a1',
  quiz: 'trust',
  version: '1.0',
  startedAt: '2026-11-20T08:00:00.000Z',
  finishedAt: null,
  seed: 7,
};
const file = (parts: object): string =>
  JSON.stringify({ format: 'trust-playbook', version: 1, exportedAt: now.toISOString(), ...parts });
function problemOf(content: string): FileProblem {
  const read = readExport(content, kinds);
  if (read.ok) throw new Error('the file was taken');
  return read.problem;
}

describe('an export file', () => {
  test('has the frame and the lists that other programs hold on to', () => {
    const records: ExportedRecord[] = [
      { name: 'attempt', id: 'a1', version: 1, value: attempt },
      { name: 'answer', id: 'a1:qu-1', version: 1, value: { value: 4, at: attempt.startedAt } },
      { name: 'calculator', version: 2, value: { customers: 200 } },
      { name: 'exported', version: 1, value: { at: now.toISOString() } },
    ];
    expect(JSON.parse(writeExport(records, now))).toEqual({
      format: 'trust-playbook',
      version: 1,
      exportedAt: '2026-11-21T21:00:00.000Z',
      shapes: { attempt: 1, answer: 1, calculator: 2 },
      attempts: [attempt],
      scenarios: [],
      answers: [{ id: 'a1:qu-1', value: 4, at: attempt.startedAt }],
      calculator: { customers: 200 },
    });
  });

  test('comes back as it was written (1,000 round trips)', () => {
    fc.assert(
      fc.property(keptRecords, (records) => {
        const read = readExport(writeExport(records, now), kinds);
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        expect(read.content.repeated).toBe(0);
        const byPlace = (a: ExportedRecord, b: ExportedRecord) =>
          `${a.name}:${a.id ?? ''}` < `${b.name}:${b.id ?? ''}` ? -1 : 1;
        expect([...read.content.records].sort(byPlace)).toEqual([...records].sort(byPlace));
      }),
      { numRuns: 1000 },
    );
  });

  test('of an older shape is migrated as stored values are', () => {
    const named: Kind = {
      id: 'key',
      shape: {
        name: 'read',
        version: 3,
        parse: object({ title: text() }),
        migrations: {
          1: (data) => ({ name: (data as { at: string }).at }),
          2: (data) => ({ title: (data as { name: string }).name }),
        },
      },
    };
    const read = readExport(file({ articlesRead: [{ id: 'k', at: 'x' }] }), [named]);
    expect(read).toMatchObject({
      ok: true,
      content: { records: [{ id: 'k', version: 3, value: { title: 'x' } }] },
    });
    const second = readExport(file({ shapes: { read: 2 }, articlesRead: [{ id: 'k', name: 'y' }] }), [named]);
    expect(second).toMatchObject({ ok: true, content: { records: [{ value: { title: 'y' } }] } });
    const wrong = readExport(file({ shapes: { read: 2 }, articlesRead: [{ id: 'k' }] }), [named]);
    expect(wrong).toMatchObject({ ok: false, problem: { path: 'articlesRead[0].title' } });
  });
});

test('a migration that stumbles over a record is a refusal with its place, not an exception', () => {
  const stumbling: Kind = {
    id: 'key',
    shape: {
      name: 'read',
      version: 2,
      parse: object({ title: text() }),
      migrations: { 1: (data) => ({ title: (data as { deep: { title: string } }).deep.title }) },
    },
  };
  expect(readExport(file({ articlesRead: [{ id: 'k' }] }), [stumbling])).toEqual({
    ok: false,
    problem: { code: 'shape', path: 'articlesRead[0]', expected: { code: 'object' } },
  });
});

describe('a file that is refused says what is wrong, and where', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const cases: [name: string, content: string, problem: FileProblem][] = [
    ['too large, before it is parsed', `{"x":"${'a'.repeat(maxFileLength)}`, { code: 'too large' }],
    ['too deep, before it is parsed', `{"x":${deep(100_000)}}`, { code: 'too deep' }],
    ['cut off', '{"format":"trust-playbook","attempts":[{', { code: 'cut off' }],
    ['cut off inside a text', '{"format":"trust-pl', { code: 'cut off' }],
    ['empty', '', { code: 'not json', line: null }],
    ['of another program', '{"format":"someone-else"}', { code: 'other format', format: 'someone-else' }],
    ['a list', '[1]', { code: 'other format', format: null }],
    ['a picture', '\u0089PNG\r\n', { code: 'not json', line: null }],
    [
      'a team contribution',
      '{"format":"trust-playbook-team","version":1}',
      { code: 'other format', format: 'trust-playbook-team' },
    ],
    ['of a newer playbook', file({ version: 2 }), { code: 'newer' }],
    ['with a newer record', file({ shapes: { attempt: 2 }, attempts: [attempt] }), { code: 'newer' }],
    [
      'without a version',
      file({ version: 'one' }),
      { code: 'shape', path: 'version', expected: { code: 'integer', min: 1, max: 1 } },
    ],
    [
      'with an unknown part',
      file({ more: [] }),
      { code: 'shape', path: 'more', expected: { code: 'known key' } },
    ],
    [
      'with an unknown key in a record',
      file({ attempts: [attempt, { ...attempt, id: 'a2', more: 1 }] }),
      { code: 'shape', path: 'attempts[1].more', expected: { code: 'known key' } },
    ],
    [
      'with a wrong value in a record',
      file({ attempts: [{ ...attempt, seed: -1 }] }),
      { code: 'shape', path: 'attempts[0].seed', expected: { code: 'integer', min: 0, max: 0xffff_ffff } },
    ],
    [
      'with a record without an id',
      file({ answers: [{ value: 1, at: attempt.startedAt }] }),
      { code: 'shape', path: 'answers[0].id', expected: { code: 'text', max: 200 } },
    ],
    [
      'with a part that is no list',
      file({ attempts: { a1: attempt } }),
      { code: 'shape', path: 'attempts', expected: { code: 'list', max: 20_000 } },
    ],
    [
      'with two different records of one id',
      file({ attempts: [attempt, { ...attempt, seed: 8 }] }),
      { code: 'duplicate', path: 'attempts[1]' },
    ],
    [
      'without its date',
      file({ exportedAt: 'yesterday' }),
      { code: 'shape', path: 'exportedAt', expected: { code: 'date' } },
    ],
  ];
  for (const [name, content, problem] of cases) {
    test(name, () => {
      expect(problemOf(content)).toEqual(problem);
    });
  }

  test('not JSON, with the line', () => {
    const content = '{\n  "format": "trust-playbook",\n  "version": 1,,\n  "attempts": []\n}';
    expect(problemOf(content)).toEqual({ code: 'not json', line: 3 });
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    test(`with the key ${key} at any level`, () => {
      const places: [string, string][] = [
        [`{"${key}":{},"format":"trust-playbook"}`, key],
        [file({ attempts: ['HERE'] }).replace('"HERE"', `{"id":"a","${key}":1}`), `attempts[0].${key}`],
        [
          file({ answers: ['HERE'] }).replace('"HERE"', `{"id":"a","value":{"best":{"${key}":1}}}`),
          `answers[0].value.best.${key}`,
        ],
        [file({ shapes: 'HERE' }).replace('"HERE"', `{"${key}":1}`), `shapes.${key}`],
        [`{"\\u00${(key.charCodeAt(0) + 0).toString(16)}${key.slice(1)}":1}`, key],
      ];
      for (const [content, path] of places) {
        expect(problemOf(content), content).toEqual({ code: 'forbidden key', path });
      }
    });
    test(`with the id ${key}`, () => {
      expect(problemOf(file({ attempts: [{ ...attempt, id: key }] }))).toMatchObject({
        path: 'attempts[0].id',
      });
    });
  }
});

test('the same record twice counts once, whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(attempt).reverse());
  const read = readExport(file({ attempts: [attempt, turned, attempt] }), kinds);
  expect(read).toMatchObject({ ok: true, content: { repeated: 2 } });
  expect(read.ok && read.content.records).toHaveLength(1);
});

test('a file cut at every byte is refused or, cut behind its end, whole', () => {
  const whole = writeExport([{ name: 'attempt', id: 'a1', version: 1, value: attempt }], now);
  for (let length = 0; length < whole.length; length += 1) {
    const problem = problemOf(whole.slice(0, length));
    expect(['cut off', 'not json']).toContain(problem.code);
  }
});

/** Puts something else in one place of a value, anywhere down the tree. */
function changed(value: unknown, pick: () => number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || pick() % 4 === 0) return other;
  const all = Object.entries(value);
  if (all.length === 0) return other;
  const [key, child] = (all[pick() % all.length] ?? ['', undefined]) as [string, unknown];
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])];
    copy[Number(key)] = changed(child, pick, other);
    return copy;
  }
  const entries = pick() % 5 === 0 ? all.filter(([name]) => name !== key) : all;
  const name = pick() % 7 === 0 ? '__proto__' : pick() % 11 === 0 ? 'more' : key;
  return Object.fromEntries([...entries, [name, changed(child, pick, other)]]);
}

test('any file at all (10,000 runs): taken whole and right, or refused with a reason; never an exception', () => {
  const codes = [
    'too large',
    'too deep',
    'cut off',
    'not json',
    'other format',
    'newer',
    'forbidden key',
    'shape',
    'duplicate',
  ];
  const damaged = fc
    .tuple(keptRecords, fc.infiniteStream(fc.nat(1000)), fc.jsonValue())
    .map(([records, stream, other]) => {
      const pick = (): number => stream.next().value as number;
      const tree: unknown = JSON.parse(writeExport(records, now));
      return JSON.stringify(changed(tree, pick, other));
    });
  const torn = fc
    .tuple(keptRecords, fc.nat(5000), fc.nat(40), fc.string({ unit: 'binary', maxLength: 20 }))
    .map(([records, at, gap, more]) => {
      const whole = writeExport(records, now);
      return whole.slice(0, at % whole.length) + more + whole.slice((at % whole.length) + gap);
    });
  const any = fc.oneof(
    { weight: 1, arbitrary: keptRecords.map((records) => writeExport(records, now)) },
    { weight: 4, arbitrary: damaged },
    { weight: 3, arbitrary: torn },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  let taken = 0;
  fc.assert(
    fc.property(any, (content) => {
      const read = readExport(content, kinds);
      if (!read.ok) {
        expect(codes).toContain(read.problem.code);
        return;
      }
      taken += 1;
      for (const { name, id, value } of read.content.records) {
        const kind = kinds.find(({ shape }) => shape.name === name);
        expect(isEntryId(id)).toBe(true);
        expect(sameValue(kind?.shape.parse(value), value)).toBe(true);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  // A fuzzer whose files are all refused would not test what is taken.
  expect(taken).toBeGreaterThan(500);
});
