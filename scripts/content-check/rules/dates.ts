import { everyText } from '../model/model.ts';
import type { AnyText } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** Before this day nobody wrote a handbook as a web page; a year before it is a slip of the finger. */
const earliest = '1995-01-01';

/** Whether somebody can have gone through a text on a day, as it is written in the file. */
export function isLikely(day: string, today: string): boolean {
  const date = new Date(day);
  const isDay = !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === day;
  return isDay && day >= earliest && day <= today;
}

/** The days that a text gives are days of the calendar, and have been. */
export const dates: Rule = {
  name: 'dates',
  severity: 'warning',
  check: (content, { today }) =>
    everyText(content).flatMap((text) => {
      const { updated, reviewed } = text.fields;
      const changed = text.kind === 'about' ? [] : (text.fields.changed ?? []);
      return [
        ...dayFindings(text, ['updated'], updated, today),
        ...dayFindings(text, ['reviewed'], reviewed, today),
        ...changed.flatMap(({ date }, index) => dayFindings(text, ['changed', index, 'date'], date, today)),
      ];
    }),
};

function dayFindings(
  { at, written }: AnyText,
  path: readonly (string | number)[],
  date: Date | undefined,
  today: string,
): Finding[] {
  if (!date) return [];
  const name = path.join('.').replaceAll(/\.(\d+)/gu, (_, index: string) => `[${Number(index) + 1}]`);
  const text = written(...path);
  const day = date.toISOString().slice(0, 10);
  const place = at(...path);
  if (text !== day) return [finding('dates', place, 'noDay', { field: name, text, today }, 'error')];
  if (day > today) return [finding('dates', place, 'future', { field: name, day, today })];
  return day < earliest ? [finding('dates', place, 'longAgo', { field: name, day, today })] : [];
}
