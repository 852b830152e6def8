import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../../src/domain/exchange/calendar.ts';

const stamp = '2026-11-21T21:05:07.123Z';
const unfold = (file: string): string => file.replaceAll('\r\n ', '');

describe('a calendar file', () => {
  test('holds an all-day entry with a reminder at nine the day before, which every calendar reads alike', () => {
    const file = writeCalendar([{ id: 'abc', day: '2026-12-31', title: 'Ring Åsa' }], stamp);
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Trust Playbook//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:abc@trust-playbook',
      'DTSTAMP:20261121T210507Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Ring Åsa',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Ring Åsa',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('lets no text break out of its line', () => {
    const title = 'a,b;c\\d\r\nBEGIN:VEVENT\u0000\u007f\nx\u2028BEGIN:VEVENT';
    const file = writeCalendar([{ id: 'a', day: '2026-12-31', title }], stamp);
    expect(file).toContain(String.raw`SUMMARY:a\,b\;c\\d\nBEGIN:VEVENT\nx\nBEGIN:VEVENT`);
    expect(file.match(/^BEGIN:VEVENT/gmu)).toHaveLength(1);
  });

  test('folds every line at 75 octets, and unfolds to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = writeCalendar([{ id: 'a', day: '2028-02-28', title }], stamp);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const summary = /^SUMMARY:(.*)$/mu.exec(unfold(file).replaceAll('\r\n', '\n'))?.[1] ?? '';
        const read = summary.replaceAll(/\\(.)/gu, (_, character: string) =>
          character === 'n' ? '\n' : character,
        );
        // control characters are left out on purpose
        expect(read).toBe(
          title
            .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, '\n')
            .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ''),
        );
      }),
    );
  });
});
