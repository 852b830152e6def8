import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A heading stands one level below the one above it: screen readers tell readers the level. */
export const headings: Rule = {
  name: 'headings',
  severity: 'warning',
  inText: ({ body, kind }) =>
    (body?.headings ?? []).flatMap(({ depth, text, place }, index, all) => {
      // A text about the handbook stands under a heading of its page already.
      const title = kind === 'about' ? 2 : 1;
      const above = all[index - 1]?.depth ?? title;
      if (text === '') return [finding('headings', place, 'empty', {})];
      if (depth <= above + 1 && (kind !== 'about' || depth > title)) return [];
      return [
        finding('headings', place, 'level', {
          text,
          marks: '#'.repeat(depth),
          above: '#'.repeat(above),
          write: '#'.repeat(depth <= title ? title + 1 : above + 1),
        }),
      ];
    }),
};
