import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { roastery } from '../../../scripts/lib/testing/sites.ts';
import { calculatorSchema } from '../../../src/schemas/calculator.ts';
import type { CalculatorContent } from '../../../src/schemas/calculator.ts';

/** The presets of the fixture company: one example in round figures, with one group, and one with three groups. */
export const roasteryPresets = (): CalculatorContent =>
  calculatorSchema.parse(parse(readFileSync(join(roastery, 'calculator/presets.yaml'), 'utf8')));
