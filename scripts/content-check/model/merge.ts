import type { WeighedFinding } from './finding.ts';

/**
 * Says once what has one cause. A text in the wrong language sets off every rule of its language; in a text that is still
 * to be written, each place that waits is a finding, and its length and its readability say nothing yet.
 * @param findings those of one file
 * @param foreign the files of which a text is in another language than its own
 */
export function merged(
  findings: readonly WeighedFinding[],
  foreign: ReadonlySet<string>,
): readonly WeighedFinding[] {
  if (!findings.some(({ rule }) => merging.includes(rule))) return findings;
  const waiting = findings.filter(({ rule }) => rule === 'unfinished');
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
      if (waiting[0] !== found) return [];
      return [{ ...found, parameters: { ...found.parameters, places: waiting.length } }];
    }
    return waiting.length > 0 && severity === 'advice' ? [] : [found];
  });
}

/** The rules whose findings stand for others. */
const merging: readonly string[] = ['language', 'translated', 'unfinished', 'markdown'];

const placeOf = ({ file, line, column }: WeighedFinding): string => `${file}:${line}:${column}`;
