import { atom, computed } from 'nanostores';
import { writeExport } from '../domain/exchange/export.ts';
import type { Inputs } from '../domain/retention/inputs.ts';
import type { Scenario } from '../domain/retention/scenario.ts';
import { newId } from './persistence/ids.ts';
import { storedCollection } from './persistence/record-collection.ts';
import { scenarioShape } from './persistence/stored-schemas/scenario.ts';

/** Saved scenarios by id, one storage key each. */
export const $scenarios = storedCollection(scenarioShape);

/** All scenarios, oldest first. */
export const $scenarioList = computed($scenarios, (all): Scenario[] =>
  Object.values(all).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)),
);

/** At most this many are compared side by side. */
export const maxCompared = 3;

/** The ids of the scenarios that are compared. */
export const $compared = atom<readonly string[]>([]);

/** Saves inputs under a name; an empty name is not saved. */
export function saveScenario(name: string, inputs: Inputs, now: Date): Scenario | null {
  const trimmed = name.trim().slice(0, 80);
  if (trimmed === '') return null;
  const at = now.toISOString();
  const scenario: Scenario = { id: newId(), name: trimmed, createdAt: at, changedAt: at, inputs };
  $scenarios.setKey(scenario.id, scenario);
  return scenario;
}

/** Puts other inputs or another name in the place of a saved scenario's. */
export function changeScenario(
  scenario: Scenario,
  change: Partial<Pick<Scenario, 'inputs' | 'name'>>,
  now: Date,
): void {
  $scenarios.setKey(scenario.id, { ...scenario, ...change, changedAt: now.toISOString() });
}

/** Forgets a saved scenario; what is on the page stays. */
export function removeScenario(id: string): void {
  $scenarios.remove(id);
  $compared.set($compared.get().filter((other) => other !== id));
}

/** Takes a scenario into the comparison or out of it; a fourth is not taken. */
export function toggleCompared(id: string): void {
  const before = $compared.get();
  if (before.includes(id)) $compared.set(before.filter((other) => other !== id));
  else if (before.length < maxCompared) $compared.set([...before, id]);
}

/** The export file with all scenarios, as My results and this page read it back. */
export const scenarioFile = (scenarios: readonly Scenario[], now: Date): string =>
  writeExport(
    scenarios.map((value) => ({
      name: scenarioShape.name,
      id: value.id,
      version: scenarioShape.version,
      value,
    })),
    now,
  );
