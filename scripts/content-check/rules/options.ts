import { movedTexts, optionMarks } from '../../../src/domain/quiz/option-marks.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Entry, QuizView } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** An option keeps its meaning for ever: the answers that people gave lie under its id, whatever stands there now. */
export const options: Rule = {
  name: 'options',
  severity: 'error',
  check: ({ quizzes }) => quizzes.flatMap((quiz) => [...moved(quiz), ...unmarked(quiz)]),
};

/** Texts that have changed places since a version was released whose answers still count. */
function moved({ fields, at }: Entry<QuizView>): Finding[] {
  const { items = [], released = [], version = '' } = fields;
  const counted = released.filter((release) => majorOf(release.version) === majorOf(version));
  return items.flatMap((item, index) => {
    const { id, options: own = [] } = item;
    // What the last version with marks says: texts may have been moved on purpose before it.
    const last = counted.findLast(({ texts }) => texts?.[id] !== undefined);
    return movedTexts(own, last?.texts?.[id] ?? '').map(({ option, had, language }) => {
      const place = at(
        'items',
        index,
        'options',
        own.findIndex((one) => one.id === option),
        'text',
        language,
      );
      return finding('options', place, 'moved', {
        question: id,
        option,
        had,
        language,
        version: last?.version ?? version,
      });
    });
  });
}

/** A version that people answer and of whose texts nothing is noted. */
function unmarked({ fields, at, data }: Entry<QuizView>): Finding[] {
  const { items = [], released = [], version } = fields;
  const index = released.findIndex((release) => release.version === version);
  // Of a file that is not right as a whole, other findings speak first.
  if (index === -1 || data === undefined) return [];
  const noted = new Set(released.flatMap(({ texts }) => Object.keys(texts ?? {})));
  const missing = items.filter(
    ({ id, options: own, until }) => own !== undefined && until === undefined && !noted.has(id),
  );
  if (missing.length === 0) return [];
  const texts = missing.map(({ id, options: own = [] }) => `${id}: '${optionMarks(own)}'`).join(', ');
  const place = at('released', index, 'fingerprint');
  return [finding('options', place, 'unmarked', { version: version ?? '', texts }, 'advice')];
}

const majorOf = (version: string): string => version.replace(/\..*/u, '');
