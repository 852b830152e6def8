import { long } from '../amounts.ts';
import type { Amounts } from '../amounts.ts';

/** A number in few characters for an axis: 400 000, 2,6 mn. */
export const axisNumber = (formats: Amounts, value: number): string =>
  formats.number(value, 2, long(value, 1e6));
