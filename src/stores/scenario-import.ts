import { readExport } from '../domain/exchange/import.ts';
import type { FileProblem } from '../domain/exchange/import.ts';
import { planImport } from '../domain/exchange/plan.ts';
import { writeAll } from './persistence/bulk.ts';
import { recordStore } from './persistence/index.ts';
import { scenarioShape } from './persistence/stored-schemas/scenario.ts';
import { exportableRecord, exportableKinds } from './persistence/exportable-records.ts';

/** How many scenarios were new, or why none was taken: the file itself, no room, or a newer version's storage. */
export type ScenarioImport = number | FileProblem | 'full' | 'blockedByNewerVersion';

/**
 * Takes the scenarios out of an export file, all of them or none. Those that are here already stay as they are; My
 * results imports the whole file, and can replace them.
 */
export function importScenarios(file: string): ScenarioImport {
  const read = readExport(file, exportableKinds);
  if (!read.ok) return read.problem;
  const scenarios = read.content.records.filter(({ name }) => name === scenarioShape.name);
  const fresh = planImport(scenarios, exportableRecord).filter(({ state }) => state === 'new');
  const outcome = writeAll(
    recordStore(),
    fresh.map(({ record: { id, value } }) => ({
      shape: scenarioShape,
      ...(id === undefined ? {} : { id }),
      value,
    })),
  );
  return outcome === 'done' || outcome === 'memory' ? fresh.length : outcome;
}
