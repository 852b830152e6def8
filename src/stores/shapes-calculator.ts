import { nullable } from '../domain/exchange/parse.ts';
import { inputs, scenario } from '../domain/retention/inputs.ts';
import type { Inputs, Scenario } from '../domain/retention/inputs.ts';
import type { StoredShape } from './persist-values.ts';

/** What the calculator was last set to; null: nothing, its first example counts. */
export const calculatorShape: StoredShape<Inputs | null> = {
  name: 'calculator',
  version: 1,
  parse: nullable(inputs),
};

/** Saved scenarios, by their id. */
export const scenarioShape: StoredShape<Scenario> = { name: 'scenario', version: 1, parse: scenario };
