import type { Inputs } from '../domain/retention/inputs.ts';
import { $ownInputs } from './calculator.ts';
import { removeScenario, saveScenario } from './scenarios.ts';

/** What a handing over did, so that it can be taken back. */
export interface HandedOver {
  readonly name: string;
  readonly before: Inputs | null;
  readonly scenarioId: string | null;
}

/** Puts inputs into the calculator and saves them as a scenario; what stood there is kept for {@link takeBack}. */
export function handOver(inputs: Inputs, name: string, now: Date): HandedOver {
  const before = $ownInputs.get();
  const scenario = saveScenario(name, inputs, now);
  $ownInputs.set(inputs);
  return { name, before, scenarioId: scenario?.id ?? null };
}

/** The calculator as it was before, and the scenario gone. */
export function takeBack({ before, scenarioId }: HandedOver): void {
  $ownInputs.set(before);
  if (scenarioId !== null) removeScenario(scenarioId);
}
