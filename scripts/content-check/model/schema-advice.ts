import type { z } from 'zod';
import { formats } from '../../../src/schemas/formats.ts';
import type { Advice } from '../messages/schema-value.ts';
import { guessOf } from './did-you-mean.ts';
import { slugOf } from './files.ts';
import { quoted } from './yaml-problems.ts';

/** Fields from 0 to 1 that nobody thinks of in per cent. */
const noRates: readonly unknown[] = ['effect', 'weight', 'reliability'];

/** Fields that hold a version. */
const versions: readonly unknown[] = ['version', 'since', 'until'];

/** What people write for a currency. */
const currencies: Readonly<Record<string, string>> = {
  'kr': 'SEK', 'kronor': 'SEK', 'skr': 'SEK', 'sek': 'SEK', '€': 'EUR', 'euro': 'EUR', 'eur': 'EUR', '£': 'GBP', '$': 'USD', 'dollar': 'USD',
}; // prettier-ignore

const yes = ['yes', 'ja', 'on', 'på', 'sant'];
const no = ['no', 'nej', 'off', 'av', 'falskt'];

const write = (text: string): Advice => ({ kind: 'write', text });

/** A value in curly quotation marks, as word processors put them, without them. */
const withoutCurly = (text: string): string | undefined =>
  /^[”“„»«’‘]([^”“„»«’‘]+)[”“„»«’‘]$/u.exec(text.trim())?.[1];

/** What a text of a known form was meant to be. */
function formatAdvice(issue: z.core.$ZodIssueInvalidStringFormat, found: string): Advice | undefined {
  const currency = currencies[found.trim().toLowerCase()];
  if (issue.pattern === String(formats.currency.pattern) && currency !== undefined) return write(currency);
  const colour = /^#?([\da-f]{3}|[\da-f]{6})$/iu.exec(found.trim())?.[1];
  if (issue.pattern === String(formats.colour.pattern) && colour !== undefined) {
    const six = colour.length === 6 ? colour : colour.replaceAll(/./gu, '$&$&');
    return write(`'#${six.toLowerCase()}'`);
  }
  const [mail] = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.exec(found) ?? [];
  if (issue.format === 'email' && mail !== undefined) return write(mail);
  const doi = /(?:^|doi:?\s*)(10\.\d{4,}\/\S+)$/iu.exec(found.trim())?.[1];
  if (issue.format === 'url' && doi !== undefined) return write(`https://doi.org/${doi}`);
  const isHost = /^[\w-]+(?:\.[\w-]+)*(?::\d+)?\/?$/u.test(found.trim());
  // A name without a point is that of a machine in the company's own network.
  const host = found.trim().replace(/\/$/u, '');
  return issue.format === 'url' && isHost
    ? write(`${host.includes('.') ? 'https' : 'http'}://${host}`)
    : undefined;
}

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
  const bare = typeof found === 'string' ? withoutCurly(found) : undefined;
  if (bare !== undefined) return write(issue.code === 'invalid_type' ? bare : quoted(bare));
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const values = issue.values.map(String);
    // A word that goes on: svenska for sv.
    const begun = values.find((value) => found.toLowerCase().startsWith(value.toLowerCase()));
    return begun === undefined ? guessAdvice(found, values) : write(begun);
  }
  if (issue.code === 'invalid_format' && issue.pattern === String(formats.version.pattern)) {
    const [, major = '', minor = '0'] = /(\d+)(?:[.,](\d+))?/u.exec(String(found)) ?? [];
    return major === '' ? undefined : write(`'${major}.${minor}'`);
  }
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof found === 'string')
    return { kind: 'shorten', count: found.trim().length };
  if (issue.code === 'invalid_format' && typeof found === 'string') {
    const known = formatAdvice(issue, found);
    if (known) return known;
  }
  if (issue.code === 'invalid_format' && issue.pattern === String(formats.slug.pattern)) {
    // Of a whole address the last part is the name.
    const slug = slugOf(
      typeof found === 'string' ? (found.split('/').findLast((part) => part !== '') ?? '') : '',
    );
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
  if (issue.expected === 'string' && typeof found === 'number' && versions.includes(issue.path.at(-1)))
    return /^\d+\.\d+$/u.test(source)
      ? { kind: 'quotes', text: quoted(source) }
      : write(`'${Math.trunc(found)}.0'`);
  if (issue.expected === 'string' && ['number', 'boolean', 'bigint'].includes(typeof found))
    return { kind: 'quotes', text: quoted(source) };
  if (typeof found !== 'string') return undefined;
  if (issue.expected === 'date') return dateAdvice(found);
  if (issue.expected === 'array') return { kind: 'brackets', text: found };
  if (issue.expected === 'number' || issue.expected === 'int') return numberAdvice(found);
  if (issue.expected !== 'boolean') return undefined;
  const word = found.trim().toLowerCase();
  if (word === 'true' || word === 'false') return { kind: 'write', text: word };
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
