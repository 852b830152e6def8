import { readSurvivors } from '../../../../../src/domain/retention/survivors/read.ts';
import type { Clarifications, SurvivalReading } from '../../../../../src/domain/retention/survivors/types.ts';
import { parseCount } from '../../../../../src/i18n/number-parser.ts';

/** A reading without its remarks, where it has none. */
export const read = (text: string, language: 'en' | 'sv' = 'sv', answers: Clarifications = {}) => {
  const found = reading(text, language, answers);
  if (!('cohorts' in found)) return found;
  const { cohorts, names, remarks } = found;
  return remarks.length === 0 ? { cohorts, names } : { cohorts, names, remarks };
};
/** A text as it is read, with a count written as the language writes it. */
export const reading = (
  text: string,
  language: 'en' | 'sv' = 'sv',
  answers: Clarifications = {},
): SurvivalReading => readSurvivors(text, (cell, decimal) => parseCount(cell, language, decimal), answers);
/** Cohorts that the text does not name. */
export const nameless = (...cohorts: number[][]) => ({ cohorts, names: [] });
