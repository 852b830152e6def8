import type { Inputs } from '../domain/retention/inputs.ts';
import { $ownInputs } from './calculator.ts';
import { removeScenario, saveScenario } from './scenarios.ts';

/** What a transfer to the calculator changed, so that it can be undone. */
export interface Transfer {
  readonly name: string;
  readonly before: Inputs | null;
  readonly scenarioId: string | null;
}

/** Puts inputs into the calculator and saves them as a scenario; what stood there is kept for {@link undoTransfer}. */
export function transferToCalculator(inputs: Inputs, name: string, now: Date): Transfer {
  const before = $ownInputs.get();
  const scenario = saveScenario(name, inputs, now);
  $ownInputs.set(inputs);
  return { name, before, scenarioId: scenario?.id ?? null };
}

/** The calculator as it was before, and the scenario gone. */
export function undoTransfer({ before, scenarioId }: Transfer): void {
  $ownInputs.set(before);
  if (scenarioId !== null) removeScenario(scenarioId);
}
