import { drawingNames, itemLimits, longestItem } from '../../../src/domain/drawing/drawing.ts';
import type { DrawingName } from '../../../src/domain/drawing/drawing.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { textFiles } from '../model/model.ts';
import type { Component } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** A drawing is made of a short list: not too few lines, not too many, none too long, and at most one in bold. */
export const drawings: Rule = {
  name: 'drawings',
  severity: 'warning',
  check: (content) =>
    textFiles(content).flatMap(({ body }) =>
      (body?.components ?? []).flatMap((component) => {
        const name = drawingNames.find((one) => one === component.name);
        return name ? drawingFindings(name, component) : [];
      }),
    ),
};

function drawingFindings(name: DrawingName, { holds, lines, place }: Component): Finding[] {
  const { least, most } = itemLimits[name];
  if (holds.length !== 1 || holds[0] !== 'list' || lines.length === 0) {
    return [
      finding(
        'drawings',
        place,
        `<${name}> holds a list and nothing else`,
        'write each part on a line of its own that begins with - and a space',
      ),
    ];
  }
  const findings = lines
    .filter(({ prose }) => prose.text.trim().length > longestItem)
    .map(({ prose }) =>
      finding(
        'drawings',
        prose.at(0),
        `a line of <${name}> has ${prose.text.trim().length} signs; a drawing has room for ${longestItem}`,
        'say it in fewer words; the text around it can say the rest',
      ),
    );
  if (lines.length < least || lines.length > most) {
    findings.push(
      finding(
        'drawings',
        place,
        `<${name}> has ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}; it takes ${least === most ? least : `${least} to ${most}`}`,
        lines.length > most
          ? 'keep those that the idea stands on'
          : 'add what is missing, or choose another drawing',
      ),
    );
  }
  const [, second] = lines.filter(({ bold }) => bold);
  if (second) {
    findings.push(
      finding(
        'drawings',
        second.prose.at(0),
        `a second line in bold in <${name}>`,
        'one line can be the one that the drawing is about: take the ** away here or there',
      ),
    );
  }
  return findings;
}
