// Whatever a reader types, pastes, opens or arrives with: no text may hold the page up for the square of its length, as a
// regular expression that tries the same spaces over and over does. Every expression is tried through the function that
// readers' texts reach it by.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../src/domain/exchange/calendar.ts';
import { writeCsv } from '../../../src/domain/exchange/csv.ts';
import { isDay, moment } from '../../../src/domain/exchange/dates.ts';
import { isEntryId } from '../../../src/domain/exchange/shape.ts';
import { workbookParts } from '../../../src/domain/exchange/workbook.ts';
import { registerQuality } from '../../../src/domain/register/quality.ts';
import { currencyOf } from '../../../src/domain/register/reading/currency.ts';
import type { Inputs } from '../../../src/domain/retention/inputs.ts';
import {
  headsCohorts,
  headsForecast,
  headsLost,
  headsMoney,
  headsPeriods,
  headsRates,
  isAfter,
  isCalendar,
  isMissing,
  isShareHeading,
  isSize,
  isStart,
  isStatistic,
  isTarget,
  isTotal,
  monthIndex,
  periodNumber,
  periodsInYear,
  namesLostCustomers,
} from '../../../src/domain/retention/survivors/words.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { readExport } from '../../../src/domain/exchange/import.ts';
import { decodeFragment } from '../../../src/domain/exchange/fragment.ts';
import { readTeamCodes } from '../../../src/domain/exchange/team-codes.ts';
import { readContribution } from '../../../src/domain/exchange/team-file.ts';
import { isShared } from '../../../src/domain/quiz/shared-scores.ts';
import { amountNotes } from '../../../src/domain/register/reading/amount-notes.ts';
import { decimalOf, readAmount } from '../../../src/domain/register/reading/amounts.ts';
import { dateOrderOf, readDate } from '../../../src/domain/register/reading/dates.ts';
import { decodeText } from '../../../src/domain/register/reading/decode.ts';
import { plainHeading, roleOfHeading } from '../../../src/domain/register/reading/headings.ts';
import { isOrganisationNumber, nearNames, plainName } from '../../../src/domain/register/names.ts';
import { proposeReading } from '../../../src/domain/register/reading/propose.ts';
import { readOrders } from '../../../src/domain/register/reading/read-orders.ts';
import { readRegister } from '../../../src/domain/register/reading/read-register.ts';
import { fieldOf } from '../../../src/domain/retention/fields.ts';
import { inputsOfLink, linkOf } from '../../../src/domain/retention/link.ts';
import { readSurvivors } from '../../../src/domain/retention/survivors/read.ts';
import { readQuery } from '../../../src/domain/search/query.ts';
import { stemEnglish } from '../../../src/domain/search/stem-english.ts';
import { stemSwedish } from '../../../src/domain/search/stem-swedish.ts';
import { wordsOf } from '../../../src/domain/search/words.ts';
import { numberReadings, parseNumber, unitOf } from '../../../src/i18n/number-parser.ts';
import { readInput } from '../../../src/islands/calculator/input-readings.ts';
import { splitText } from '../../../src/islands/register/worker/split.ts';
import { partsOf } from '../../../src/islands/search/full-text.ts';
import { exportableKinds } from '../../../src/stores/persistence/exportable-records.ts';
import { growth, linear } from '../support/growth.ts';
import { hostileFrames, hostilePieces } from '../support/hostile-pieces.ts';

/** In characters; what grows with the square stands out at twice as many. */
const length = 5000;

const shares = fieldOf('retention');
const today = '2026-11-28';
const card = { row: 1, customer: '1', last: null };
const [someInputs] = fc.sample(
  anyInputs.filter(({ segments }) => segments.length > 1),
  { numRuns: 1, seed: 1 },
) as [Inputs];
/** What a parser that takes nothing of it says. */
const refusalOf = (parse: () => unknown): unknown => {
  try {
    return parse();
  } catch (error) {
    return error;
  }
};

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a number': (text) => [
    parseNumber(text),
    parseNumber(text, 'sv'),
    numberReadings(text, 'en'),
    unitOf(text),
  ],
  'a field of the calculator': (text) => readInput(text, shares, { language: 'sv', currency: 'SEK' }),
  'a table of survivors': (text) =>
    readSurvivors(text, (cell, mark) => parseNumber(cell, 'sv', mark), { decimals: 'comma' }),
  'a question': (text) => [readQuery(text, ['sv', 'en']), wordsOf(text)],
  'a word': (text) => [stemSwedish(text), stemEnglish(text)],
  'an excerpt of the full text': partsOf,
  'an address of the calculator': (text) => inputsOfLink(text, String),
  'any address': (text) => [decodeFragment(text), decodeFragment(`#loss=1~${text}`), isShared(text)],
  'team codes': (text) => readTeamCodes(text, ['a', 'b', 'c', 'd', 'e', 'f']),
  'a copy of everything': (text) => [
    readExport(text, exportableKinds),
    readExport(JSON.stringify({ format: 'trust-playbook', version: 1, exportedAt: text }), exportableKinds),
  ],
  'a file of a team': readContribution,
  bytes: (text) => decodeText(new TextEncoder().encode(text)),
  'an amount in a list': (text) => [readAmount(text, ','), readAmount(text, '.'), decimalOf([text])],
  'a day in a list': (text) => [readDate(text, 'ymd'), readDate(text, 'mdy'), dateOrderOf([text])],
  'a heading of a list': (text) => [plainHeading(text), roleOfHeading(text)],
  'a name in a list': (text) => [plainName(text), nearNames([text, `${text}x`]), isOrganisationNumber(text)],
  'a card of a customer': (text) =>
    registerQuality([{ ...card, name: text, fields: { email: text, phone: text, organisation: text } }], {
      until: today,
      staleDays: 365,
    }),
  'a currency in a list': (text) => [currencyOf(text), amountNotes([[text]], { headingRow: 0 }, 0)],
  'words of survivors': (text) =>
    [
      ...[isTotal, isSize, isShareHeading, periodsInYear, periodNumber, headsLost, headsRates, headsPeriods],
      ...[
        headsCohorts,
        isCalendar,
        isMissing,
        isTarget,
        isStatistic,
        isStart,
        monthIndex,
        namesLostCustomers,
      ],
      ...[headsMoney, headsForecast, isAfter],
    ].map((of) => of(text)),
  'a name in a table for spreadsheets': (text) => [
    writeCsv({ header: [text], rows: [[text]], language: 'sv' }),
    workbookParts({ header: [text], rows: [[text]] }, text),
  ],
  'a commitment in a calendar': (text) =>
    writeCalendar(
      [{ id: 'a', title: text, day: '2026-11-30', repeat: { everyWeeks: 4, times: 12 } }],
      `${today}T08:00:00.000Z`,
    ),
  'names of groups in a link': (text) =>
    linkOf(
      { ...someInputs, segments: someInputs.segments.map((one) => ({ ...one, name: text })) },
      { names: true },
    ),
  'a moment or a day of a file': (text) => [isDay(text), isEntryId(text), refusalOf(() => moment(text))],
  'a list of orders or customers': (text) => {
    const { rows } = splitText(text);
    const { settings } = proposeReading(rows);
    return [readOrders(rows, settings, today), readRegister(rows, settings, today)];
  },
};

describe('a text twice as long takes twice as long to read as', () => {
  test.each(Object.entries(readers))(
    '%s',
    (_, read) => {
      const slow = hostilePieces.flatMap((piece) =>
        hostileFrames.flatMap(([before, after]) => {
          const prepare = (size: number) => {
            const text = before + piece.repeat(Math.ceil(size / piece.length)) + after;
            return () => read(text);
          };
          if (growth(length, prepare) < linear) return [];
          // A square stands out the more the longer the text is; the noise of a few milliseconds does not.
          const ratio = growth(8 * length, prepare);
          return ratio < linear ? [] : [`${before}${piece}…${after}: ${ratio.toFixed(1)}`];
        }),
      );
      expect(slow).toEqual([]);
    },
    60_000,
  );
});
