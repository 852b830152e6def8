import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A part of the site that is on has the content that it shows. */
export const parts: Rule = {
  name: 'parts',
  severity: 'error',
  check: ({ site, quizzes, calculator, unreadable }) => {
    const on = site.fields.parts;
    if (!on) return [];
    const lacks = (part: 'assessment' | 'calculator', files: number, file: string) =>
      on[part] && files === 0 && !unreadable.some((path) => path.startsWith(file.replace(/[^/]*$/u, '')))
        ? [finding('parts', site.at('parts', part), 'missing', { part, file })]
        : [];
    return [
      ...lacks('assessment', quizzes.length, 'quiz/trust.yaml'),
      ...lacks('calculator', calculator ? 1 : 0, 'calculator/presets.yaml'),
      ...quizzes.slice(1).map(({ at }) => finding('parts', at('id'), 'second', {})),
    ];
  },
};
