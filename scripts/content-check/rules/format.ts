import { contentFormat } from '../../../src/domain/content-format.ts';
import { commandWords } from '../../lib/engine.ts';
import { presentHeading } from './earlier-headings.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** The folder is written as this engine reads it: not for a newer one, and nothing in it is called by an earlier name. */
export const format: Rule = {
  name: 'format',
  severity: 'advice',
  check: ({ site, articles }) => {
    const { contentFormat: own = 1 } = site.fields;
    if (own > contentFormat)
      return [finding('format', site.at('contentFormat'), 'newer', { own, present: contentFormat }, 'error')];
    if (own === contentFormat) return [];
    const [old, ...more] = articles.flatMap(({ facts, language }) =>
      (facts?.headings ?? []).filter(
        ({ depth, text }) => depth === 2 && presentHeading(text, language) !== text,
      ),
    );
    if (!old) return [];
    const parameters = { text: old.text, more: more.length, command: commandWords('upgrade') };
    return [finding('format', old.place, 'earlierHeading', parameters)];
  },
};
