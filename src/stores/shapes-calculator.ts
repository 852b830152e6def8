import { inputs, scenario } from '../domain/retention/inputs.ts';
import type { Inputs, Scenario } from '../domain/retention/inputs.ts';
import type { StoredShape } from './persist-values.ts';

/** What the calculator was last set to. */
export const calculatorShape: StoredShape<Inputs> = { name: 'calculator', version: 1, parse: inputs };

/** Saved scenarios, by their id. */
export const scenarioShape: StoredShape<Scenario> = { name: 'scenario', version: 1, parse: scenario };
