import type { Language } from '../../../src/i18n/languages.ts';
import { findingText } from '../messages/catalogue.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { reportTexts } from './texts.ts';

/**
 * The findings as lines in columns, `file:line:column  rule  message  hint`, and a line that sums them up.
 * Columns are two or more spaces apart, and no column holds two spaces in a row.
 */
export function printFindings(findings: readonly Finding[], language: Language): string {
  const places = findings.map(({ file, line, column }) => `${file}:${line}:${column}`);
  const placeWidth = places.reduce((most, { length }) => Math.max(most, length), 0);
  const ruleWidth = findings.reduce((most, { rule }) => Math.max(most, rule.length), 0);
  const lines = findings.map((found, index) =>
    [
      (places[index] ?? '').padEnd(placeWidth),
      found.rule.padEnd(ruleWidth),
      ...findingText(found, language).map(oneSpaced),
    ].join('  '),
  );
  const of = (severity: Severity): number => findings.filter((found) => found.severity === severity).length;
  const sum = reportTexts[language].sum({
    all: findings.length,
    files: new Set(findings.map(({ file }) => file)).size,
    errors: of('error'),
    advice: of('advice'),
  });
  return [...lines, '', sum].join('\n');
}

/** A finding for other programs: what it is made of, and its words in a language. */
export function withWords<Found extends Finding>(found: Found, language: Language) {
  const [message, hint] = findingText(found, language);
  return { ...found, message, hint };
}

function oneSpaced(text: string): string {
  return /[\t\r\n]| {2}/u.test(text) ? text.replaceAll(/[ \t\r\n]+/gu, ' ').trim() : text.trim();
}
