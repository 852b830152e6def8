import type { z } from 'zod';
import { formats } from '../../../src/schemas/formats.ts';
import type { Advice } from '../messages/schema-value.ts';
import { guessOf } from './did-you-mean.ts';
import { slugOf } from './files.ts';
import { quoted } from './yaml-problems.ts';

/** Fields from 0 to 1 that nobody thinks of in per cent. */
const noRates: readonly unknown[] = ['effect', 'weight', 'reliability'];

const yes = ['yes', 'ja', 'on', 'på', 'sant'];
const no = ['no', 'nej', 'off', 'av', 'falskt'];

const write = (text: string): Advice => ({ kind: 'write', text });

/** A known value that was probably meant. */
export function guessAdvice(found: string, known: readonly string[]): Advice | undefined {
  const guess = guessOf(found, known);
  return guess === undefined ? undefined : { kind: 'guess', guess };
}

/**
 * What to write instead of a value, where that can be told from the value itself.
 * @param source the value as it is written in the file
 * @returns undefined where only the description of the field helps
 */
export function adviceFor(
  issue: z.core.$ZodIssue,
  found: unknown,
  source = String(found),
): Advice | undefined {
  if (issue.code === 'invalid_value' && typeof found === 'string')
    return guessAdvice(found, issue.values.map(String));
  if (issue.code === 'invalid_format' && issue.pattern === String(formats.version.pattern)) {
    const [, major = '', minor = '0'] = /(\d+)(?:[.,](\d+))?/u.exec(String(found)) ?? [];
    return major === '' ? undefined : write(`'${major}.${minor}'`);
  }
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof found === 'string')
    return { kind: 'shorten', count: found.trim().length };
  if (issue.code === 'invalid_format' && issue.pattern === String(formats.slug.pattern)) {
    const slug = slugOf(typeof found === 'string' ? found : '');
    return slug === '' ? undefined : write(slug);
  }
  if (
    issue.code === 'too_big' &&
    issue.maximum === 1 &&
    !noRates.includes(issue.path.at(-1)) &&
    typeof found === 'number' &&
    found <= 100
  ) {
    return { kind: 'part', write: partOf1(found), percent: found };
  }
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string' && ['number', 'boolean', 'bigint'].includes(typeof found))
    return { kind: 'quotes', text: quoted(source) };
  if (typeof found !== 'string') return undefined;
  if (issue.expected === 'date') return dateAdvice(found);
  if (issue.expected === 'array') return { kind: 'brackets', text: found };
  if (issue.expected === 'number' || issue.expected === 'int') return numberAdvice(found);
  if (issue.expected !== 'boolean') return undefined;
  const word = found.trim().toLowerCase();
  return yes.includes(word) ? write('true') : no.includes(word) ? write('false') : undefined;
}

/** A date in the order of Swedish and British forms: day, month, year. */
function dateAdvice(found: string): Advice | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/u.exec(found.trim()) ?? [];
  return year === '' ? undefined : write(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A percentage as a fraction, without the digits that binary fractions bring. */
function partOf1(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

/** A number as people write it, in the way in which the file needs it. */
function numberAdvice(found: string): Advice | undefined {
  const [, digits = '', unit = ''] =
    /^([-−]?\d[\d\s\u00a0.,]*?)\s*(%|kr|sek|kronor|€|euro?|years?|år|min|minutes?|minuter)?$/iu.exec(
      found.trim(),
    ) ?? [];
  if (digits === '') return undefined;
  if (/^\d{1,3}(?:,\d{3})+$/u.test(digits.trim()) && unit === '') {
    const [thousands, decimals] = [digits.replaceAll(',', ''), Number(digits.replace(',', '.'))];
    return { kind: 'thousands', thousands, decimals };
  }
  const spaces = /\s/u.test(digits.trim());
  const point = digits.includes(',');
  const number = Number(digits.replaceAll(/\s/gu, '').replace(',', '.').replace('−', '-'));
  if (!Number.isFinite(number)) return undefined;
  if (unit === '%') return { kind: 'part', write: partOf1(number) };
  return { kind: 'number', write: number, point, spaces, unit: unit !== '' };
}
