import { scenario } from '../../../domain/retention/scenario.ts';
import type { Scenario } from '../../../domain/retention/scenario.ts';
import type { StoredShape } from '../codec.ts';
import { inputsFrom1 } from './calculator.ts';

/** Saved scenarios, by their id. */
export const scenarioShape: StoredShape<Scenario> = {
  name: 'scenario',
  version: 2,
  parse: scenario,
  migrations: {
    1: (data) => {
      const before = data as { readonly inputs: unknown };
      return { ...before, inputs: inputsFrom1(before.inputs) };
    },
  },
};
