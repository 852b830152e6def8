import type { Finding } from '../model/finding.ts';

/**
 * The findings as lines in columns, `file:line:column  rule  message  hint`, and a line that sums them up.
 * Columns are two or more spaces apart, and no column holds two spaces in a row.
 */
export function printFindings(findings: readonly Finding[]): string {
  const places = findings.map(({ file, line, column }) => `${file}:${line}:${column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const ruleWidth = Math.max(...findings.map(({ rule }) => rule.length));
  const lines = findings.map(({ rule, message, hint }, index) =>
    [
      (places[index] ?? '').padEnd(placeWidth),
      rule.padEnd(ruleWidth),
      oneSpaced(message),
      oneSpaced(hint),
    ].join('  '),
  );
  const files = new Set(findings.map(({ file }) => file)).size;
  const of = (severity: Finding['severity']): number =>
    findings.filter((found) => found.severity === severity).length;
  const parts = [
    ...(of('error') > 0 ? [`${of('error')} of them, at the top, before anything is published`] : []),
    ...(of('advice') > 0 ? [`${of('advice')} of them a matter of taste`] : []),
  ];
  const weights = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  const sum = `${count(findings.length, 'thing')} to mend in ${count(files, 'file')}${weights}. docs/AUTHORING.md explains each rule.`;
  return [...lines, '', sum].join('\n');
}

function oneSpaced(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/gu, ' ').trim();
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
