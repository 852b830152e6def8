import { textFiles } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** The day a text was gone through is a day of the calendar, and has been. */
export const dates: Rule = {
  name: 'dates',
  severity: 'warning',
  check: (content, { today }) =>
    textFiles(content).flatMap(({ fields, at, written }) => {
      const { updated } = fields;
      if (!updated) return [];
      const text = written('updated');
      const day = updated.toISOString().slice(0, 10);
      if (text !== day) {
        return [
          finding(
            'dates',
            at('updated'),
            `updated is ${text}, which is no date`,
            `write it as ${today}`,
            'error',
          ),
        ];
      }
      return day > today
        ? [finding('dates', at('updated'), `updated is in the future: ${day}`, `today is ${today}`)]
        : [];
    }),
};
