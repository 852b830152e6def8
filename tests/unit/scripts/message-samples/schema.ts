import type { ParametersOf } from '../../../../scripts/content-check/messages/catalogue.ts';
import type { SchemaPlace, WrongValue } from '../../../../scripts/content-check/messages/schema-value.ts';
import type { SamplesOf } from './samples-of.ts';

const field: SchemaPlace = { name: 'minutes' };
const wrong = (value: Partial<WrongValue>): SchemaPlace & { value: WrongValue } => ({
  ...field,
  value: {
    expected: { kind: 'type', type: 'number' },
    found: { kind: 'text', text: '"två"' },
    advice: { kind: 'manual' },
    ...value,
  },
});
const between = (issue: ParametersOf<'schema', 'between'>['issue'], parameters: object) => ({
  ...field,
  issue,
  parameters,
  advice: { kind: 'manual' } as const,
});
const described = 'How long it takes, in minutes; shown before it begins.';

/** What schemas object to. */
export const schemaSamples: SamplesOf<'schema'> = {
  schema: {
    notList: [{ empty: true }, { empty: false }],
    cutAtComma: [{ name: 'question.sv', whose: 'p-1', write: "sv: 'Jag ringde, när jag kunde'" }],
    unknownField: [
      { name: 'tittle', whose: 'promise', guess: 'title', known: ['title'] },
      { name: 'x', known: ['title', 'point'] },
      { name: 'x', known: [] },
    ],
    missing: [
      { ...field, advice: { kind: 'described', text: described } },
      { name: '', advice: { kind: 'manual' } },
      { name: 'accent.light', advice: { kind: 'note', name: 'light', text: "'#8a2a1c'" } },
      {
        name: 'en',
        whose: 'promise',
        advice: { kind: 'fields', name: 'en', entries: false, needed: ['term:', 'definition:'] },
      },
      { name: 'steps[1]', advice: { kind: 'fields', name: '0', entries: true, needed: ['sv:', 'en:'] } },
    ],
    wrong: [
      ...(['string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'date'] as const).map((type) =>
        wrong({ expected: { kind: 'type', type } }),
      ),
      wrong({
        expected: { kind: 'values', values: ['likert', 'sjt', 'rank'] },
        advice: { kind: 'guess', guess: 'likert' },
      }),
      ...(['atMost', 'lessThan', 'atLeast', 'moreThan'] as const).map((kind) =>
        wrong({ expected: { kind, limit: 1 } }),
      ),
      wrong({ expected: { kind: 'notEmpty' } }),
      wrong({ expected: { kind: 'signs', most: 2000 } }),
      wrong({ expected: { kind: 'count', least: 2 }, found: { kind: 'list', count: 0 } }),
      wrong({ expected: { kind: 'count', most: 6 }, found: { kind: 'list', count: 7 } }),
      ...(['slug', 'colour', 'currency', 'version', 'fingerprint', 'email', 'url'] as const).map((format) =>
        wrong({ expected: { kind: 'format', format } }),
      ),
      wrong({ expected: { kind: 'other', text: 'Invalid something' }, found: { kind: 'fields' } }),
      wrong({ advice: { kind: 'quotes', text: "'1.0'" } }),
      wrong({ advice: { kind: 'write', text: '2026-01-15' } }),
      wrong({ advice: { kind: 'shorten', count: 420 } }),
      wrong({ advice: { kind: 'brackets', text: 'sv, en' } }),
      wrong({ advice: { kind: 'colon', text: "'En vecka före: läs'" } }),
      wrong({ advice: { kind: 'thousands', thousands: '12000', decimals: 12 } }),
      wrong({ advice: { kind: 'part', write: 0.5, percent: 50 } }),
      wrong({ advice: { kind: 'part', write: 0.5 } }),
      wrong({ advice: { kind: 'number', write: 1234.5, point: true, spaces: true, unit: true } }),
      wrong({ advice: { kind: 'number', write: 0.5, point: false, spaces: false, unit: false } }),
    ],
    between: [
      between('contrast', { ratio: 2.1, least: 4.5, paper: 'light' }),
      between('contrast', { ratio: 2.1, least: 4.5, paper: 'dark' }),
      between('addressWithPath', { address: 'https://x.se/bok/', origin: 'https://x.se', base: '/bok/' }),
      between('languageTwice', {}),
      between('noCurrency', { currency: 'SKE' }),
      between('defaultNotPublished', { language: 'en', languages: ['sv'] }),
      between('idTwice', { id: 'qu-1' }),
      between('noDimension', { id: 'kindness', known: ['care', 'respect'] }),
      between('noScale', { id: 'often', known: ['frequency'] }),
      between('sinceLater', { since: '2.0', version: '1.0' }),
      between('equalEffects', {}),
      between('weights', { sum: 0.9 }),
      between('rankKey', { ids: ['a', 'b'] }),
      between('fewQuestions', { id: 'care', count: 2, least: 3 }),
      between('bandsNotRising', {}),
      between('questionGone', { id: 'qu-2', version: '2.0', next: '2.1' }),
      between('questionNew', { id: 'cl-9', version: '2.0', next: '2.1' }),
      between('meaningChanged', { version: '2.0', before: '0qx7esp', now: '0vf3jwn', major: '3.0' }),
      between('meaningChanged', {
        version: '2.0',
        before: '0qx7esp',
        now: '0vf3jwn',
        minor: '2.1',
        major: '3.0',
      }),
      between('versionMissing', { version: '2.1', entry: "- { version: '2.1' }" }),
      between('keyTwice', { key: 'nordkaj' }),
      between('oneTarget', { found: [] }),
      between('oneTarget', { found: ['article', 'page'] }),
      between('targetTwice', {}),
      between('pathTwice', {}),
      between('noInterval', { found: '"ibland"' }),
      between('noOwner', { found: '"karin@"' }),
      between('agendaMinutes', { sum: 50, minutes: 60 }),
      between('agendaMinutes', { sum: 70, minutes: 60 }),
    ],
  },
};
