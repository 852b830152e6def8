import { drawingNames, itemLimits, longestItem } from '../../../src/domain/drawing/drawing.ts';
import type { DrawingName } from '../../../src/domain/drawing/drawing.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Component } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** A drawing is made of a short list: not too few lines, not too many, none too long, and at most one in bold. */
export const drawings: Rule = {
  name: 'drawings',
  severity: 'warning',
  inText: ({ body, kind }) =>
    (kind === 'about' ? [] : (body?.components ?? [])).flatMap((component) => {
      const name = drawingNames.find((one) => one === component.name);
      return name ? drawingFindings(name, component) : [];
    }),
};

function drawingFindings(name: DrawingName, { holds, lines, place }: Component): Finding[] {
  const { least, most } = itemLimits[name];
  if (holds.length !== 1 || holds[0] !== 'list' || lines.length === 0) {
    return [finding('drawings', place, 'onlyList', { name })];
  }
  const findings = lines
    .map(({ prose }) => ({ prose, signs: prose.text.trim().length }))
    .filter(({ signs }) => signs > longestItem)
    .map(({ prose, signs }) =>
      finding('drawings', prose.at(0), 'longLine', { name, signs, most: longestItem }),
    );
  if (lines.length < least || lines.length > most)
    findings.push(finding('drawings', place, 'lines', { name, lines: lines.length, least, most }));
  const [, second] = lines.filter(({ bold }) => bold);
  if (second) findings.push(finding('drawings', second.prose.at(0), 'secondBold', { name }));
  return findings;
}
