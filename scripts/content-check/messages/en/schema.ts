import { formats as ownFormats, knownFormats } from '../../../../src/schemas/formats.ts';
import type { FormatName } from '../../../../src/schemas/formats.ts';
import { issueTexts } from '../../../../src/schemas/issues.ts';
import type { IssueText } from '../../../../src/schemas/issues.ts';
import type { Advice, Expected, Found, SchemaPlace, ValueKind } from '../schema-value.ts';
import type * as swedish from '../sv/schema.ts';
import { manualPath } from '../../../lib/engine.ts';
import { words } from './words.ts';

const { and, or, didYouMean, number } = words;

const kinds: Readonly<Record<ValueKind, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'named fields',
  record: 'named fields',
  date: 'a date such as 2026-11-21',
};

const formatText = (name: FormatName): string =>
  name in ownFormats
    ? ownFormats[name as keyof typeof ownFormats].expected
    : knownFormats[name as keyof typeof knownFormats];

function expected(value: Expected): string {
  switch (value.kind) {
    case 'type':
      return `${kinds[value.type]},`;
    case 'values':
      return `${or(value.values)},`;
    case 'atMost':
      return `at most ${value.limit},`;
    case 'lessThan':
      return `less than ${value.limit},`;
    case 'atLeast':
      return `at least ${value.limit},`;
    case 'moreThan':
      return `more than ${value.limit},`;
    case 'notEmpty':
      return 'a text that is not empty,';
    case 'signs':
      return `at most ${number(value.most)} characters,`;
    case 'count':
      return value.most === undefined
        ? `at least ${value.least ?? 1} in the list,`
        : `at most ${value.most} in the list,`;
    case 'format':
      return `${formatText(value.format)};`;
    case 'other':
      return `something else (${value.text}),`;
  }
}

function found(value: Found): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'fields') return 'named fields';
  return value.count === 0 ? 'an empty list' : `a list of ${value.count}`;
}

function advice(value: Advice): string {
  switch (value.kind) {
    case 'quotes':
      return `put quotes around it: ${value.text}`;
    case 'write':
      return `write ${value.text}`;
    case 'shorten':
      return `shorten the text, which has ${number(value.count)} characters`;
    case 'guess':
      return `did you mean ${value.guess}?`;
    case 'brackets':
      return `write it in brackets: [${value.text}]`;
    case 'thousands':
      return `write ${value.thousands} for thousands, or ${value.decimals} without the trailing zeros`;
    case 'part':
      return `write ${value.write}${value.percent === undefined ? '' : ` for ${value.percent}%`}: shares and rates are parts of 1`;
    case 'number': {
      const manner = [
        ...(value.point ? ['with a point'] : []),
        ...(value.spaces ? ['without spaces'] : []),
        ...(value.unit ? ['without a unit'] : []),
      ];
      return manner.length === 0
        ? `write ${value.write} without quotes`
        : `write ${value.write}, ${manner.join(' and ')}`;
    }
    case 'fields':
      return value.entries
        ? `write each as fields: - ${value.needed[0] ?? ''} …, and ${and(value.needed.slice(1))} … in the same column on the next line`
        : `write ${value.name}: and below it, two spaces further in, ${and(value.needed)}`;
    case 'colon':
      return `a colon with a space after it makes a field: put quotes around the text: ${value.text}`;
    case 'note':
      return `# begins a note that is not read; put quotes around it: ${value.name}: ${value.text}`;
    case 'described':
      return value.text;
    case 'manual':
      return `${manualPath('en')} describes the fields`;
  }
}

const subject = ({ whose }: Pick<SchemaPlace, 'whose'>): string => (whose === undefined ? '' : `${whose}: `);

export const schema: typeof swedish.schema = {
  notList: ({ empty }) => [
    empty ? 'the file has no entries, only notes' : 'expected a list of entries',
    'begin each entry with "- id: …" at the start of a line; a list without entries is []',
  ],
  cutAtComma: ({ name, write, ...place }) => [
    `${subject(place)}${name} ends at the comma, which separates fields within { }`,
    `put quotes around the whole text: ${write}`,
  ],
  unknownField: ({ name, guess, known, ...place }) => [
    `${subject(place)}unknown field ${name}`,
    didYouMean(guess, known.length > 0 ? `the fields here are ${and(known)}` : 'remove it'),
  ],
  missing: ({ name, advice: next, ...place }) => [
    `${subject(place)}${name === '' ? 'everything' : name} is missing`,
    advice(next),
  ],
  wrong: ({ name, value, ...place }) => [
    `${subject(place)}${name === '' ? '' : `${name}: `}expected ${expected(value.expected)} found ${found(value.found)}`,
    advice(value.advice),
  ],
  between: ({ name, issue, parameters, advice: next, ...place }) => {
    const text = issueTexts[issue] as (given: object) => IssueText;
    const [message, hint] = text(parameters);
    return [`${subject(place)}${name === '' ? '' : `${name}: `}${message}`, hint ?? advice(next)];
  },
};
