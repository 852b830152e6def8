// What a link, a file, a paste or the storage may bring on purpose: each reader takes it, refuses it in its own way, or reads it as
// it would any text; none throws anything else, changes a prototype, or takes long.
import { describe, expect, test } from 'vitest';
import { decodeFragment } from '../../../../src/domain/exchange/fragment.ts';
import { readExport } from '../../../../src/domain/exchange/import.ts';
import { ShapeError } from '../../../../src/domain/exchange/parse.ts';
import { readContribution } from '../../../../src/domain/exchange/team-file.ts';
import { readTeamCodes } from '../../../../src/domain/exchange/team-codes.ts';
import { checksum } from '../../../../src/domain/hash.ts';
import { inputsOfLink } from '../../../../src/domain/retention/link.ts';
import { readSurvivors } from '../../../../src/domain/retention/survivors/read.ts';
import { wordsOf } from '../../../../src/domain/search/words.ts';
import { parseNumber } from '../../../../src/i18n/number-parser.ts';
import { openText } from '../../../../src/stores/persistence/codec.ts';
import { exportableKinds } from '../../../../src/stores/persistence/exportable-records.ts';
import { reconcile } from '../../../../src/stores/persistence/mirror/reconcile.ts';

const many = 1_000_000;
const frame = '"format":"trust-playbook","version":1,"exportedAt":"2026-11-20T08:15:30.123Z"';
/** A fragment whose checksum is right, whatever it holds. */
const link = (kind: string, version: number, numbers: string): string => {
  const body = `${kind}=${version}~${numbers}`;
  return `#${body}~${checksum(body)}`;
};

const payloads: Readonly<Record<string, string>> = {
  'a megabyte of one letter': 'a'.repeat(many),
  'a megabyte of spaces': ' '.repeat(many),
  'a megabyte of line breaks': '\n'.repeat(many),
  'half of a million pairs': '\ud800'.repeat(many / 2),
  'a list in a list without an end': '['.repeat(many / 5),
  'a list in a list, and closed': '['.repeat(many / 5) + ']'.repeat(many / 5),
  'an object in an object': '{"a":'.repeat(many / 5),
  'an object in an object, and closed': `{"v":1,"d":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  'a key a megabyte long': `{${frame},"${'k'.repeat(many)}":1}`,
  'a prototype': `{${frame},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
  'a prototype within a record': `{${frame},"attempts":[{"id":"a","__proto__":{"polluted":1}}]}`,
  'a stored prototype': '{"v":1,"d":{"__proto__":{"polluted":1},"at":"2026-11-20T08:15:30.123Z"}}',
  'half pairs in a file': `{${frame},"commitments":[{"id":"\ud800","text":"\udc00"}]}`,
  'numbers that are none': `{${frame},"attempts":[{"id":"a","seed":1e999,"startedAt":-1e999}]}`,
  'a link with a thousand noughts': link('calculator', 3, Array.from({ length: 1000 }, () => '0').join('_')),
  'a link with numbers beyond all': link(
    'calculator',
    1,
    Array.from({ length: 30 }, () => '9e999').join('_'),
  ),
  'a link with fewer groups than none': link(
    'calculator',
    1,
    ['-1000', ...Array.from({ length: 60 }, () => '1')].join('_'),
  ),
  'a link with a part of a group': link(
    'calculator',
    1,
    ['1.5', ...Array.from({ length: 60 }, () => '1')].join('_'),
  ),
  'a link with a milliard of groups': link(
    'calculator',
    3,
    ['1000000000', ...Array.from({ length: 60 }, () => '1')].join('_'),
  ),
  'a link with nothing in it': link('calculator', 1, ''),
  'a link of a version to come': link('calculator', 999, '1_2_3'),
  'a link of scores that are none': link('scores', 1, 'n_n_n_n_n_n_n'),
  'a link escaped a thousand times': `#calculator=1~${'%25'.repeat(1000)}`,
  'a link with half an escape': '#calculator=1~%E0%A4%A~0000000',
  nothing: '',
};

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'the reader of links': decodeFragment,
  'the reader of the calculator’s links': (text) => inputsOfLink(text, String),
  'the reader of copies': (text) => readExport(text, exportableKinds),
  'the reader of contributions': readContribution,
  'the reader of codes': (text) => readTeamCodes(text, ['a', 'b']),
  'the reader of survivors': (text) => readSurvivors(text, (cell) => parseNumber(cell, 'sv')),
  'the reader of numbers': (text) => parseNumber(text, 'sv'),
  'the reader of questions': wordsOf,
  'the reader of the storage': (text) => exportableKinds.map(({ shape }) => openText(text, shape)),
  'the comparison with the mirror': (text) =>
    reconcile({
      stored: new Map([['playbook:read:a', text]]),
      mirror: new Map([['playbook:read:a', { raw: '{"v":1,"d":1,"s":1}', sequence: 1 }]]),
      changed: new Map(),
      erasure: { upTo: 0, texts: [] },
    }),
};

/** In milliseconds of the processor; the slowest takes a few hundred. */
const long = 5000;

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(Object.entries(payloads))('takes or refuses %s', (__, text) => {
    const start = process.threadCpuUsage();
    try {
      read(text);
    } catch (error) {
      expect(error).toBeInstanceOf(ShapeError);
    }
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(long);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
