import type { WeighedFinding } from './finding.ts';

/**
 * Says once what has one cause. A text in the wrong language sets off every rule of its language; in a text that is still
 * to be written, each place that waits is a finding, and its length and its readability say nothing yet.
 */
export function merged(findings: readonly WeighedFinding[]): WeighedFinding[] {
  const filesOf = (rule: string): Set<string> =>
    new Set(findings.filter((found) => found.rule === rule).map(({ file }) => file));
  const foreign = filesOf('language');
  const unwritten = filesOf('unfinished');
  const waiting = Map.groupBy(
    findings.filter(({ rule }) => rule === 'unfinished'),
    ({ file }) => file,
  );
  const shown = new Set(findings.filter(({ rule }) => rule === 'markdown').map(placeOf));
  const better = new Set(
    shown.size === 0
      ? []
      : findings.filter(({ rule }) => rule !== 'markdown' && rule !== 'spelling').map(placeOf),
  );
  return findings.flatMap((found) => {
    const { file, rule, severity } = found;
    // Another rule says better what such a sign was meant to be.
    if (rule === 'markdown' && better.has(placeOf(found))) return [];
    // A word of wrong letters is in no dictionary either.
    if (rule === 'spelling' && shown.has(placeOf(found))) return [];
    if (foreign.has(file) && rule !== 'language' && severity !== 'error') return [];
    // A text that lies among those of another language is the same as its own.
    if (rule === 'translated' && foreign.has(String(Reflect.get(found.parameters, 'file')))) return [];
    if (rule === 'unfinished') {
      const all = waiting.get(file) ?? [];
      if (all[0] !== found) return [];
      return [{ ...found, parameters: { ...found.parameters, places: all.length } }];
    }
    return unwritten.has(file) && severity === 'advice' ? [] : [found];
  });
}

const placeOf = ({ file, line, column }: WeighedFinding): string => `${file}:${line}:${column}`;
