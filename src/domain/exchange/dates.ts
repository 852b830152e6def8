import { ShapeError } from './shape-error.ts';
import type { Parser } from './parse.ts';

/** A moment in UTC as `Date.toISOString` writes it. */
export const moment: Parser<string> = (data, path = '') => {
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u;
  if (typeof data !== 'string' || !shape.test(data) || Number.isNaN(Date.parse(data))) {
    throw new ShapeError(path, { code: 'date' });
  }
  return data;
};

/** A calendar day, `2026-11-21`. */
export const day: Parser<string> = (data, path = '') => {
  if (typeof data !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(data) || Number.isNaN(Date.parse(data))) {
    throw new ShapeError(path, { code: 'date' });
  }
  return data;
};
