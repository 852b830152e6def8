import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../../src/domain/exchange/csv.ts';
import { figuresOf } from '../../../../src/domain/retention/compare.ts';
import { commonFieldNames, fieldOf, segmentFieldNames } from '../../../../src/domain/retention/fields.ts';
import type { Inputs } from '../../../../src/domain/retention/inputs.ts';
import { retentionProgramme } from '../../../../src/domain/retention/programme.ts';
import { computeResults } from '../../../../src/domain/retention/results.ts';
import { calculatorWhole as english } from '../../../../src/i18n/en/calculator-whole.ts';
import { calculatorWhole as swedish } from '../../../../src/i18n/sv/calculator-whole.ts';
import { scenarioTable, yearTable } from '../../../../src/islands/calculator/lazy/scenario-tables.ts';
import { oddInputs } from '../../support/odd-inputs.ts';
import { readCsv } from '../../support/read-csv.ts';
import { readWorkbook } from '../../support/read-workbook.ts';

const settings = [
  { language: 'sv', unit: 'kr', text: swedish },
  { language: 'en', unit: '£', text: english },
] as const;

/** Half of the last digit that a cell shows: two decimals of money, four of everything else, rates times a hundred. */
const slack = (unit: string, value: number): number =>
  (unit === 'money' ? 0.005 : 0.000_05) * 1.000_001 + Math.abs(value) * 1e-12;
const shown = (value: number, unit: string): number =>
  value * (unit === 'percent' || unit === 'points' ? 100 : 1);

/** Whether a cell holds what the domain computes; an amount without bound is told in words. */
function expectCell(
  cell: unknown,
  value: number | null | undefined,
  unit: string,
  noBound: string,
  what: string,
): void {
  if (typeof value === 'number') {
    expect(typeof cell, what).toBe('number');
    const wanted = shown(value, unit);
    expect(
      Math.abs(Number(cell) - wanted),
      `${what}: ${String(cell)} for ${String(wanted)}`,
    ).toBeLessThanOrEqual(slack(unit, wanted));
  } else expect(cell, what).toBe(value === null && unit === 'money' ? noBound : null);
}

/** What every row of the table of scenarios must hold, from the inputs and the domain alone. */
const expectedRows = (all: Inputs): { unit: string; value: number | null }[] => [
  ...all.segments.flatMap((segment) =>
    segmentFieldNames.map((name) => ({ unit: fieldOf(name).unit, value: segment[name] })),
  ),
  ...commonFieldNames.map((name) => ({ unit: fieldOf(name).unit, value: all[name] })),
  { unit: 'years', value: all.valueHorizon },
  ...Object.values(figuresOf(computeResults(all))),
];

describe.each(settings)('the tables for Excel in $language', ({ language, unit, text }) => {
  test('hold every input and every result of the domain, figure by figure, and so does CSV', async () => {
    await fc.assert(
      fc.asyncProperty(oddInputs, fc.option(fc.integer({ min: 1, max: 30 })), async (odd, valueHorizon) => {
        const inputs: Inputs = { ...odd, valueHorizon };
        // Without interest and without churn there are amounts that have no bound.
        const endless: Inputs = {
          ...inputs,
          valueHorizon: null,
          discount: 0,
          segments: inputs.segments.map((one) => ({ ...one, retention: 1 })),
        };
        const columns = [
          { name: 'A', inputs },
          { name: '=B', inputs: endless },
        ];
        const table = scenarioTable(columns, text, { language, unit });
        const [heading, ...rows] = await readWorkbook(table);
        expect(heading).toEqual([text.scenarios.figure, text.scenarios.unit, 'A', '=B']);
        const [one, other] = [expectedRows(inputs), expectedRows(endless)];
        expect(rows).toHaveLength(one.length);
        const csv = readCsv(writeCsv(table), language === 'sv' ? ';' : ',').slice(1);
        for (const [at, row] of rows.entries()) {
          const kind = one[at]?.unit ?? '';
          const name = String(row[0]);
          expectCell(row[2], one[at]?.value, kind, text.calculator.noBound, name);
          expectCell(row[3], other[at]?.value, kind, text.calculator.noBound, name);
          expect(row[1], name).toBe(
            kind === 'money' ? unit : (Object.entries(text.units).find(([one]) => one === kind)?.[1] ?? null),
          );
          for (const column of [2, 3]) {
            const written = (csv[at]?.[column] ?? '').replace(language === 'sv' ? ',' : '.', '.');
            const cell = row[column] ?? '';
            expect(typeof cell === 'number' ? Number(written) : written, name).toBe(cell);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('hold every year of the programme as its closed form computes it', async () => {
    await fc.assert(
      fc.asyncProperty(oddInputs, async (inputs) => {
        const [heading, ...rows] = await readWorkbook(yearTable(inputs, text, { language, unit }));
        expect(heading?.slice(1)).toEqual(
          (['cost', 'extraMargin', 'net', 'discounted', 'cumulative'] as const).map(
            (name) => `${text.calculator.programme[name]}, ${unit}`,
          ),
        );
        expect(rows).toHaveLength(inputs.horizon + 1);
        // Each group for itself, simulated year by year, and the cost once.
        let cumulative = 0;
        for (let year = 0; year <= inputs.horizon; year += 1) {
          const cost = year < inputs.horizon ? inputs.yearlyCost : 0;
          const extra = inputs.segments.reduce((sum, { customers, revenue, marginShare, retention }) => {
            const raised = Math.min(1, retention + inputs.gain);
            return sum + customers * revenue * marginShare * (raised ** year - retention ** year);
          }, 0);
          const discounted = (extra - cost) / (1 + inputs.discount) ** year;
          cumulative += discounted;
          for (const [column, value] of [year, cost, extra, extra - cost, discounted, cumulative].entries())
            expectCell(
              rows[year]?.[column],
              value,
              'money',
              '',
              `year ${String(year)}, column ${String(column)}`,
            );
        }
        const [first] = inputs.segments;
        if (inputs.segments.length === 1 && first && first.retention + inputs.gain <= 1) {
          const { npv } = retentionProgramme({
            ...inputs,
            customers: first.customers,
            margin: first.revenue * first.marginShare,
            retention: first.retention,
          });
          expectCell(rows.at(-1)?.at(-1), npv, 'money', '', 'net present value');
        }
      }),
      { numRuns: 25 },
    );
  });
});
