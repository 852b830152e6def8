import { nullable } from '../../../domain/exchange/parse.ts';
import { inputs } from '../../../domain/retention/inputs.ts';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import type { StoredShape } from '../codec.ts';

/** From version 1, which kept neither the example that the numbers began as nor the names of pasted cohorts. */
export const inputsFrom1 = (data: unknown): unknown => data && { ...data, cohortNames: [], example: '' };

/** What the calculator was last set to; null: nothing, its first example counts. */
export const calculatorShape: StoredShape<Inputs | null> = {
  name: 'calculator',
  version: 2,
  parse: nullable(inputs),
  migrations: { 1: inputsFrom1 },
};
