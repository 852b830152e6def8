import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { churnCost } from '../../src/domain/retention/churn.ts';
import { retentionProgramme } from '../../src/domain/retention/programme.ts';
import { customerLifetimeValue } from '../../src/domain/retention/value.ts';
import { languages } from '../../src/i18n/languages.ts';
import { locales } from '../../src/i18n/formats.ts';
import { workshopSchema } from '../../src/schemas/workshop.ts';

const workshops = languages.flatMap((language) =>
  readdirSync(`content/workshops/${language}`).map((file) => {
    const source = readFileSync(`content/workshops/${language}/${file}`, 'utf8');
    const [, frontmatter = '', text = ''] = source.split(/^---$/mu);
    return { language, file, text, data: workshopSchema.parse(parse(frontmatter)) };
  }),
);

test.each(workshops)('$file describes each step of its agenda once, in order', ({ text, data }) => {
  const described = [...text.matchAll(/<Step number=\{(\d+)\}>/gu)].map(([, number]) => Number(number));
  expect(described).toEqual(data.agenda.map((_, index) => index + 1));
  expect(text.match(/<Agenda \/>/gu)).toHaveLength(1);
  expect(text.match(/<Sheet>/gu)).toHaveLength(1);
});

test('translations of a workshop take the same time, step by step', () => {
  for (const { data } of workshops) {
    const translations = workshops.filter((other) => other.data.key === data.key);
    expect(translations.map(({ language }) => language).sort()).toEqual(['en', 'sv']);
    const agendas = translations.map((translation) => translation.data.agenda.map(({ minutes }) => minutes));
    expect(agendas[0]).toEqual(agendas[1]);
  }
});

test('the figures that the retention workshop promises are those of the calculator’s example', () => {
  const { defaults, presets } = parse(readFileSync('content/calculator/presets.yaml', 'utf8')) as {
    defaults: Record<'gain' | 'yearlyCost' | 'horizon' | 'discount', { value: number }>;
    presets: {
      segments: Record<'customers' | 'revenue' | 'marginShare' | 'retention' | 'acquisitionCost', number>[];
    }[];
  };
  const segment = presets[0]?.segments[0];
  if (!segment) throw new Error('presets.yaml has no example');
  const { customers, revenue, marginShare, retention, acquisitionCost } = segment;
  const margin = revenue * marginShare;
  const [discount, gain] = [defaults.discount.value, defaults.gain.value];
  const base = { customers, margin, discount, acquisitionCost };
  const now = churnCost({ ...base, retention });
  const better = churnCost({ ...base, retention: retention + gain });
  const programme = retentionProgramme({
    ...base,
    retention,
    gain,
    yearlyCost: defaults.yearlyCost.value,
    horizon: defaults.horizon.value,
  });
  const whole = [
    customers,
    revenue,
    acquisitionCost,
    now.lost,
    now.yearlyMargin,
    now.replaced,
    now.notReplaced,
    customerLifetimeValue({ margin, retention, discount }),
    better.lost,
    better.notReplaced,
    customerLifetimeValue({ margin, retention: retention + gain, discount }),
    defaults.yearlyCost.value,
    Math.round(programme.npv / 1000) * 1000,
  ];
  for (const { language, text } of workshops.filter(({ data }) => data.key === 'retention-workshop')) {
    const format = (value: number, digits = 0): string =>
      new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
    for (const value of whole) {
      // Not as a part of a longer number.
      const pattern = new RegExp(`(?<![\\d\u00a0,])${format(value)}(?![\\d\u00a0,]\\d)`, 'u');
      expect(text, `${language}: ${format(value)}`).toMatch(pattern);
    }
    expect(text).toContain(
      format(programme.breakEvenGain === null ? Number.NaN : programme.breakEvenGain * 100, 1),
    );
  }
  // “Just under two years”, “knappt två år”.
  expect(programme.discountedPayback).toBeGreaterThan(1.75);
  expect(programme.discountedPayback).toBeLessThan(2);
});
