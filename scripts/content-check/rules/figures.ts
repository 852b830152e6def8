import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Content, Entry } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** The calculator's figures are what their author meant: a thousand is no one, and five per cent no five. */
export const figures: Rule = {
  name: 'figures',
  severity: 'error',
  check: ({ calculator }) => (calculator === undefined ? [] : figuresIn(calculator)),
};

type Calculator = NonNullable<Content['calculator']>;

function figuresIn(calculator: Calculator): Finding[] {
  const { defaults, presets = [] } = calculator.fields;
  const at: [path: (string | number)[], value: unknown][] = [
    ...Object.entries(defaults ?? {}).map(([name, { value }]): [(string | number)[], unknown] => [
      ['defaults', name, 'value'],
      value,
    ]),
    ...presets.flatMap(({ segments, values }, index) => [
      ...segments.flatMap((segment, place) =>
        Object.entries(segment).map(([name, value]): [(string | number)[], unknown] => [
          ['presets', index, 'segments', place, name],
          value,
        ]),
      ),
      ...Object.entries(values).map(([name, value]): [(string | number)[], unknown] => [
        ['presets', index, 'values', name],
        value,
      ]),
    ]),
  ];
  return [...at.flatMap(([path, value]) => doubtful(calculator, path, value)), ...shares(calculator)];
}

function doubtful(calculator: Entry<unknown>, path: (string | number)[], value: unknown): Finding[] {
  if (typeof value !== 'number') return [];
  const written = calculator.written(...path).trim();
  const name = String(path.at(-1) === 'value' ? path.at(-2) : path.at(-1));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(written))
    return [
      finding('figures', calculator.at(...path), 'thousands', {
        name,
        written,
        value,
        whole: written.replaceAll('.', ''),
      }),
    ];
  if (name === 'growthTarget' && value > 1)
    return [
      finding('figures', calculator.at(...path), 'growth', {
        written,
        percent: Math.round(value * 100),
        write: Number((value / 100).toPrecision(12)),
        value,
      }),
    ];
  return [];
}

/** Whoever is a customer is no prospect: the two shares are parts of the same people. */
function shares(calculator: Calculator): Finding[] {
  const { defaults, presets = [] } = calculator.fields;
  const base = { customer: defaults?.customerShare.value, prospect: defaults?.prospectShare.value };
  const sets = [
    { ...base, path: ['defaults', 'prospectShare'] as (string | number)[] },
    ...presets.map(({ values }, index) => ({
      customer: values.customerShare ?? base.customer,
      prospect: values.prospectShare ?? base.prospect,
      path: ['presets', index, 'values'] as (string | number)[],
    })),
  ];
  return sets
    .filter(({ customer, prospect }) => (customer ?? 0) + (prospect ?? 0) > 1 + 1e-9)
    .map(({ customer = 0, prospect = 0, path }) =>
      finding('figures', calculator.at(...path), 'shares', { customer, prospect }),
    );
}
