import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

const afterwards = { sv: 'Fråga efteråt:', en: 'Ask afterwards:' } as const;

/** An exercise's steps have times that sum to its minutes, and it ends with what to ask. */
export const exercise: Rule = {
  name: 'exercise',
  severity: 'warning',
  inText: ({ body, language, kind }) =>
    (kind === 'article' ? (body?.components ?? []) : [])
      .filter(({ name }) => name === 'Exercise')
      .flatMap(({ props, steps, place, atProp }): Finding[] => {
        const times = steps.map(({ text }) => Number(/^\s*(\d+)\s*min\b/u.exec(text)?.[1] ?? Number.NaN));
        const untimed = steps.filter((_, index) => Number.isNaN(times[index]));
        const minutes = props.get('minutes');
        const sum = times.reduce((total, time) => total + time, 0);
        const findings = untimed.map(({ text, at }) =>
          finding('exercise', at(0), 'noTime', { text: text.slice(0, 40).replaceAll(/\s+/gu, ' ') }),
        );
        if (steps.length > 0 && untimed.length === 0 && typeof minutes === 'number' && sum !== minutes) {
          findings.push(finding('exercise', atProp('minutes'), 'sum', { sum, times, minutes }));
        }
        if (body?.prose.some(({ text }) => text.startsWith(afterwards[language])) !== true) {
          findings.push(finding('exercise', place, 'noQuestion', { begin: afterwards[language] }));
        }
        return findings;
      }),
};
