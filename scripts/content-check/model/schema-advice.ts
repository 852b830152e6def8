import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { slugOf } from './files.ts';
import { quoted } from './yaml-problems.ts';

/** Fields from 0 to 1 that nobody thinks of in per cent. */
const noRates: readonly unknown[] = ['effect', 'weight', 'reliability'];

const yes = ['yes', 'ja', 'on', 'på', 'sant'];
const no = ['no', 'nej', 'off', 'av', 'falskt'];

/**
 * What to write instead of a value, where that can be told from the value itself.
 * @param source the value as it is written in the file
 * @returns undefined where only the description of the field helps
 */
export function adviceFor(
  issue: z.core.$ZodIssue,
  found: unknown,
  source = String(found),
): string | undefined {
  if (issue.code === 'custom') {
    const hint: unknown = issue.params?.['hint'];
    return typeof hint === 'string' ? hint : undefined;
  }
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const advice = didYouMean(found, issue.values.map(String), '');
    return advice === '' ? undefined : advice;
  }
  if (issue.code === 'invalid_union' && typeof found === 'string') {
    const variants = [...issue.message.matchAll(/'([\w-]+)'/gu)].map(([, variant = '']) => variant);
    const advice = didYouMean(found, variants, '');
    return advice === '' ? undefined : advice;
  }
  if (issue.code === 'invalid_format' && issue.message.startsWith('lower-case letters')) {
    const slug = slugOf(typeof found === 'string' ? found : '');
    return slug === '' ? undefined : `write ${slug}`;
  }
  if (
    issue.code === 'too_big' &&
    issue.maximum === 1 &&
    !noRates.includes(issue.path.at(-1)) &&
    typeof found === 'number' &&
    found <= 100
  ) {
    return `write ${partOf1(found)} for ${found} %: shares and rates are parts of 1`;
  }
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string' && ['number', 'boolean', 'bigint'].includes(typeof found))
    return `put quotes around it: ${quoted(source)}`;
  if (typeof found !== 'string') return undefined;
  if (issue.expected === 'date') return dateAdvice(found);
  if (issue.expected === 'array') return `write it in brackets: [${found}]`;
  if (issue.expected === 'number' || issue.expected === 'int') return numberAdvice(found);
  if (issue.expected !== 'boolean') return undefined;
  const word = found.trim().toLowerCase();
  return yes.includes(word) ? 'write true' : no.includes(word) ? 'write false' : undefined;
}

/** A date in the order of Swedish and British forms: day, month, year. */
function dateAdvice(found: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/u.exec(found.trim()) ?? [];
  return year === '' ? undefined : `write ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A percentage as a fraction, without the digits that binary fractions bring. */
function partOf1(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

/** A number as people write it, in the way in which the file needs it. */
function numberAdvice(found: string): string | undefined {
  const [, digits = '', unit = ''] =
    /^([-−]?\d[\d\s\u00a0.,]*?)\s*(%|kr|sek|kronor|€|euro?|years?|år|min|minutes?|minuter)?$/iu.exec(
      found.trim(),
    ) ?? [];
  if (digits === '') return undefined;
  if (/^\d{1,3}(?:,\d{3})+$/u.test(digits.trim()) && unit === '') {
    const [thousands, decimals] = [digits.replaceAll(',', ''), Number(digits.replace(',', '.'))];
    return `write ${thousands} for thousands, or ${decimals} without noughts behind`;
  }
  const spaced = /\s/u.test(digits.trim());
  const comma = digits.includes(',');
  const number = Number(digits.replaceAll(/\s/gu, '').replace(',', '.').replace('−', '-'));
  if (!Number.isFinite(number)) return undefined;
  if (unit === '%') return `write ${partOf1(number)}: shares and rates are parts of 1`;
  const manner = [
    ...(comma ? ['with a point'] : []),
    ...(spaced ? ['without spaces'] : []),
    ...(unit === '' ? [] : ['without a unit']),
  ];
  return manner.length === 0 ? `write ${number} without quotes` : `write ${number}, ${manner.join(' and ')}`;
}
