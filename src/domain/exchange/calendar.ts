import { daysAfter } from '../time/days-after.ts';
import { lastDay } from './dates.ts';

/** Something to be reminded of on a day. */
export interface CalendarEntry {
  /** Stable, so that a second file updates the entry instead of doubling it. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  /** Comes again so many weeks later, and so many times in all. Default: once. */
  readonly repeat?: { readonly everyWeeks: number; readonly times: number };
}

/**
 * RFC 5545, 3.3.11: what must be escaped in a text. The line and paragraph separators of Unicode are line breaks too, which a
 * reader of such files may take for the end of the line; other control characters have no place in a text.
 */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/gu, String.raw`\n`)
    .replaceAll(/[\u0000-\u001f\u007f]/gu, '');

/** How many octets a code point takes in UTF-8 (RFC 3629). */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4);

/** RFC 5545, 3.1: a line holds at most 75 octets; longer ones go on after a line break and a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  // By code point, so that no character is cut in two.
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

/**
 * A calendar file (RFC 5545) with an all-day entry for each and a reminder at nine in the morning of the day before. A
 * reminder behind the start would come at different times: Outlook takes nine hours after it for nine hours before
 * (MS-OXCICAL, 2.1.3.1.1.20.62).
 * @param stamp when the file is made, as `Date.toISOString` writes it
 */
export function writeCalendar(entries: readonly CalendarEntry[], stamp: string): string {
  const at = `${stamp.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trust Playbook//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap(({ id, day, title, repeat }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@trust-playbook`,
      `DTSTAMP:${at}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      // An all-day event ends on the day after it, and without an end on its own day (RFC 5545, 3.6.1).
      ...(day < lastDay ? [`DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`] : []),
      // RFC 5545, 3.3.10. A count, so that a plan ends when its year does.
      ...(repeat ? [`RRULE:FREQ=WEEKLY;INTERVAL=${repeat.everyWeeks};COUNT=${repeat.times}`] : []),
      `SUMMARY:${escaped(title)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
