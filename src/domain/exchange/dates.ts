import { ShapeError } from './shape-error.ts';
import type { Parser } from './parse.ts';

/** The last day that was found to be real: of thousands of records that are read in a row, most are of the same few days. */
let lastReal = '';

/** Whether a day is in the calendar: some browsers take 30 February for 2 March, and others do not take it at all. */
const isReal = (text: string): boolean => {
  if (text === lastReal) return true;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return false;
  lastReal = text;
  return true;
};

/** A moment in UTC as `Date.toISOString` writes it. */
export const moment: Parser<string> = (data, path = '') => {
  const shape = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/u;
  const day = typeof data === 'string' ? shape.exec(data)?.[1] : undefined;
  if (typeof data !== 'string' || day === undefined || !isReal(day))
    throw new ShapeError(path, { code: 'date' });
  return data;
};

/** A calendar day with a year of four digits, `2026-11-21`. */
export const day: Parser<string> = (data, path = '') => {
  if (typeof data !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(data) || !isReal(data)) {
    throw new ShapeError(path, { code: 'date' });
  }
  return data;
};

/** Whether a text is a calendar day that can be stored. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(text) && isReal(text);

/** The last day that can be stored, for the `max` of a date field. */
export const lastDay = '9999-12-31';
