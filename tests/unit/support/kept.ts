import fc from 'fast-check';
import type { ExportedRecord } from '../../../src/domain/exchange/export.ts';
import type { Kind } from '../../../src/domain/exchange/import.ts';
import { answer, articleRead, attempt, commitment, stepTaken } from '../../../src/domain/exchange/records.ts';
import { contribution } from '../../../src/domain/exchange/team-file.ts';

/** Kinds of records for tests of the exchange: the real parsers, so that what they take is what is tested. */
export const kinds: readonly Kind[] = [
  { shape: { name: 'attempt', version: 1, parse: attempt }, id: 'own' },
  { shape: { name: 'answer', version: 1, parse: answer }, id: 'key' },
  { shape: { name: 'commitment', version: 1, parse: commitment }, id: 'own' },
  { shape: { name: 'read', version: 1, parse: articleRead }, id: 'key' },
  { shape: { name: 'step', version: 1, parse: stepTaken }, id: 'key' },
  { shape: { name: 'contribution', version: 1, parse: contribution }, id: 'own' },
];

const id = fc.stringMatching(/^[a-z\d][\w-]{0,19}$/u);
const moment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });

const values = {
  attempt: fc.record({
    id,
    quiz: id,
    version: fc.constantFrom('1.0', '1.12', '2.0'),
    startedAt: moment,
    finishedAt: fc.option(moment, { nil: null }),
    seed: fc.nat(0xffff_ffff),
  }),
  answer: fc.record({
    value: fc.oneof(
      fc.integer({ min: -10, max: 10 }),
      fc.constant('na' as const),
      fc.array(id, { maxLength: 6 }),
      fc.record({ best: fc.option(id, { nil: null }), worst: fc.option(id, { nil: null }) }),
    ),
    at: moment,
  }),
  commitment: fc.record({
    id,
    text: words,
    article: fc.option(id, { nil: null }),
    attempt: fc.option(id, { nil: null }),
    due: fc.option(
      moment.map((text) => text.slice(0, 10)),
      { nil: null },
    ),
    createdAt: moment,
    doneAt: fc.option(moment, { nil: null }),
  }),
  read: fc.record({ at: moment }),
  step: fc.record({ at: moment }),
  contribution: fc.record({
    id: fc.stringMatching(/^[a-z\d]{20}$/u),
    month: moment.map((text) => text.slice(0, 7)),
    scores: fc.dictionary(fc.constantFrom('clarity', 'promises', 'care'), score, { noNullPrototype: true }),
  }),
};

const record = (name: keyof typeof values): fc.Arbitrary<ExportedRecord> =>
  fc.tuple(fc.tuple(id, id), values[name] as fc.Arbitrary<object>).map(([[a, b], value]) => ({
    name,
    id: 'id' in value ? (value.id as string) : name === 'answer' || name === 'step' ? `${a}:${b}` : a,
    version: 1,
    value,
  }));

/** What a person may have in the browser: records of every kind, each id once. */
export const keptRecords: fc.Arbitrary<ExportedRecord[]> = fc.uniqueArray(
  fc.oneof(...(Object.keys(values) as (keyof typeof values)[]).map(record)),
  { maxLength: 30, selector: ({ name, id: entry }) => `${name}:${entry ?? ''}` },
);
