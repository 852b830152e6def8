import { hash } from 'node:crypto';
import type { Severity, WeighedFinding } from './finding.ts';

/** From what stops the site to what is a matter of taste. */
export const weights: readonly Severity[] = ['error', 'warning', 'advice'];

/** What there is to mend in one file, as plain data that is kept between checks. */
export interface FileReport {
  readonly file: string;
  /** Names all that it hangs on; undefined where that cannot be told. */
  readonly id: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many signs its longest place and its longest name of a rule take. */
  readonly widths: Widths;
  /** The findings as JSON, the heaviest first, then by line and column. To read them is seldom needed, and takes long. */
  readonly json: string;
  /** Its lines as they were printed last, apart for each weight. */
  readonly printed?: { readonly as: string; readonly lines: Readonly<Record<Severity, string>> };
}

/** Of the columns of a printed report. */
export interface Widths {
  readonly place: number;
  readonly rule: number;
}

const read = new WeakMap<FileReport, readonly WeighedFinding[]>();

/** @param findings those of one file, in any order @param id see {@link FileReport} */
export function fileReport(file: string, findings: readonly WeighedFinding[], id?: string): FileReport {
  const sorted = [...findings].sort(
    (a, b) =>
      weights.indexOf(a.severity) - weights.indexOf(b.severity) ||
      a.line - b.line ||
      a.column - b.column ||
      Number(a.rule > b.rule) - Number(a.rule < b.rule),
  );
  const counts = { error: 0, warning: 0, advice: 0 };
  const widths = { place: 0, rule: 0 };
  for (const { severity, line, column, rule } of sorted) {
    counts[severity] += 1;
    widths.place = Math.max(widths.place, `${file}:${line}:${column}`.length);
    widths.rule = Math.max(widths.rule, rule.length);
  }
  const report = { file, id, counts, widths, json: JSON.stringify(sorted) };
  read.set(report, sorted);
  return report;
}

/** The findings of a report. */
export function findingsIn(report: FileReport): readonly WeighedFinding[] {
  const found = read.get(report) ?? (JSON.parse(report.json) as readonly WeighedFinding[]);
  read.set(report, found);
  return found;
}

/** All findings: what stops the site first, then by file, line and column. @param reports in the order of their files */
export const findingsOf = (reports: readonly FileReport[]): WeighedFinding[] =>
  weights.flatMap((weight) =>
    reports
      .filter(({ counts }) => counts[weight] > 0)
      .flatMap((report) => findingsIn(report).filter(({ severity }) => severity === weight)),
  );

/** How many findings of a weight there are. */
export const countOf = (reports: readonly FileReport[], weight: Severity): number =>
  reports.reduce((sum, { counts }) => sum + counts[weight], 0);

/** A name for what something hangs on. @param parts plain data */
export const idOf = (parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts), 'base64url');
