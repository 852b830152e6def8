import type { Language } from '../../../src/i18n/languages.ts';
import { findingText } from '../messages/catalogue.ts';
import { countOf, findingsIn, printedLines, weights, withLines } from '../model/file-report.ts';
import type { FileReport, Widths } from '../model/file-report.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { reportTexts } from './texts.ts';

/**
 * The findings as lines in columns, `file:line:column  rule  message  hint`, and a line that sums them up.
 * Columns are two or more spaces apart, and no column holds two spaces in a row.
 */
export function printFindings(findings: readonly Finding[], language: Language): string {
  const widths = {
    place: findings.reduce((most, found) => Math.max(most, placeOf(found).length), 0),
    rule: findings.reduce((most, { rule }) => Math.max(most, rule.length), 0),
  };
  const of = (severity: Severity): number => findings.filter((found) => found.severity === severity).length;
  const sum = reportTexts[language].sum({
    all: findings.length,
    files: new Set(findings.map(({ file }) => file)).size,
    errors: of('error'),
    advice: of('advice'),
  });
  return [...linesOf(findings, language, widths), '', sum].join('\n');
}

/** Reports with their lines in a language: those of a report that is as it was are not made again. */
export function printedReports(reports: readonly FileReport[], language: Language): readonly FileReport[] {
  const widths = {
    place: reports.reduce((most, one) => Math.max(most, one.widths.place), 0),
    rule: reports.reduce((most, one) => Math.max(most, one.widths.rule), 0),
  };
  const as = [language, widths.place, widths.rule].join(' ');
  return reports.map((report) => {
    if (report.as === as) return report;
    const linesIn = (weight: Severity): string => {
      const findings = findingsIn(report).filter(({ severity }) => severity === weight);
      return linesOf(findings, language, widths).join('\n');
    };
    const lines = { error: linesIn('error'), warning: linesIn('warning'), advice: linesIn('advice') };
    return withLines(report, as, lines);
  });
}

/** What {@link printFindings} makes of the findings of all reports, as UTF-8. @param reports of {@link printedReports} */
export function printReports(reports: readonly FileReport[], language: Language): Uint8Array {
  const sum = reportTexts[language].sum({
    all: weights.reduce((all, weight) => all + countOf(reports, weight), 0),
    files: reports.length,
    errors: countOf(reports, 'error'),
    advice: countOf(reports, 'advice'),
  });
  const lines = printedLines(reports);
  return Buffer.concat([lines, Buffer.from(`${lines.length > 0 ? '\n' : ''}\n${sum}`)]);
}

const placeOf = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;

const linesOf = (findings: readonly Finding[], language: Language, widths: Widths): string[] =>
  findings.map((found) =>
    [
      placeOf(found).padEnd(widths.place),
      found.rule.padEnd(widths.rule),
      ...findingText(found, language).map(oneSpaced),
    ].join('  '),
  );

/** A finding for other programs: what it is made of, and its words in a language. */
export function withWords<Found extends Finding>(found: Found, language: Language) {
  const [message, hint] = findingText(found, language);
  return { ...found, message, hint };
}

function oneSpaced(text: string): string {
  return /[\t\r\n]| {2}/u.test(text) ? text.replaceAll(/[ \t\r\n]+/gu, ' ').trim() : text.trim();
}
