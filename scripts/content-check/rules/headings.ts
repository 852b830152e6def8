import { textFiles } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A heading stands one level below the one above it: screen readers tell readers the level. */
export const headings: Rule = {
  name: 'headings',
  severity: 'warning',
  check: (content) =>
    textFiles(content).flatMap(({ body }) =>
      (body?.headings ?? []).flatMap(({ depth, text, place }, index, all) => {
        const above = all[index - 1]?.depth ?? 1;
        if (text === '') return [finding('headings', place, 'empty', {})];
        if (depth <= above + 1) return [];
        return [
          finding('headings', place, 'level', {
            text,
            marks: '#'.repeat(depth),
            above: '#'.repeat(above),
            write: '#'.repeat(above + 1),
          }),
        ];
      }),
    ),
};
