import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A text leads to a term of the glossary once, at its first mention: more is noise. */
export const terms: Rule = {
  name: 'terms',
  severity: 'advice',
  inText: ({ body }) => {
    const first = new Map<unknown, number>();
    return (body?.components ?? [])
      .filter(({ name }) => name === 'Term')
      .flatMap(({ props, place }) => {
        const id = props.get('id');
        const line = first.get(id);
        if (line === undefined) {
          first.set(id, place.line);
          return [];
        }
        return [finding('terms', place, 'second', { id: String(id), line })];
      });
  },
};
