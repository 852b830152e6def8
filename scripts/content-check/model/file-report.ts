import { hash } from 'node:crypto';
import type { Severity, WeighedFinding } from './finding.ts';

/** From what stops the site to what is a matter of taste. */
export const weights: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * What there is to mend in one file, to be kept between checks. Its texts lie as bytes one after the other: the findings as JSON, the
 * heaviest first, then by line and column; then its lines as they were printed last, apart for each weight. A check after one edit
 * hands the bytes of a thousand files on, and reads those of one.
 */
export interface FileReport {
  readonly file: string;
  /** Names all that it hangs on; undefined where that cannot be told. */
  readonly id: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many signs its longest place and its longest name of a rule take. */
  readonly widths: Widths;
  /** In which language, and how wide, the lines are; undefined where it has none. */
  readonly as: string | undefined;
  readonly bytes: Uint8Array;
  /** The lengths of the JSON and of the lines of each weight. */
  readonly lengths: Lengths;
}

type Lengths = readonly [json: number, error: number, warning: number, advice: number];

/** Of the columns of a printed report. */
export interface Widths {
  readonly place: number;
  readonly rule: number;
}

const read = new WeakMap<Uint8Array, readonly WeighedFinding[]>();

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
  const bytes = Buffer.from(JSON.stringify(sorted));
  read.set(bytes, sorted);
  return { file, id, counts, widths, as: undefined, bytes, lengths: [bytes.length, 0, 0, 0] };
}

/** The findings of a report. */
export function findingsIn({ bytes, lengths }: FileReport): readonly WeighedFinding[] {
  const found =
    read.get(bytes) ??
    (JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, lengths[0]).toString(),
    ) as readonly WeighedFinding[]);
  read.set(bytes, found);
  return found;
}

/** A report with its lines. @param as how they are printed */
export function withLines(
  report: FileReport,
  as: string,
  lines: Readonly<Record<Severity, string>>,
): FileReport {
  const parts = [
    report.bytes.subarray(0, report.lengths[0]),
    ...weights.map((weight) => Buffer.from(lines[weight])),
  ] as const;
  const [json = 0, error = 0, warning = 0, advice = 0] = parts.map(({ length }) => length);
  return { ...report, as, bytes: Buffer.concat(parts), lengths: [json, error, warning, advice] };
}

/** The lines of all reports, the heaviest first, as UTF-8. */
export function printedLines(reports: readonly FileReport[]): Uint8Array {
  const lines = weights.flatMap((weight, index) =>
    reports.flatMap(({ counts, bytes, lengths }) => {
      if (counts[weight] === 0) return [];
      const start = lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0);
      return [newLine, bytes.subarray(start, start + (lengths[index + 1] ?? 0))];
    }),
  );
  return Buffer.concat(lines.slice(1));
}

const newLine = Buffer.from('\n');

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
