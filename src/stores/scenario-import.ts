import { readExport } from '../domain/exchange/import.ts';
import { planImport } from '../domain/exchange/plan.ts';
import { storage } from './persist.ts';
import { scenarioShape } from './shapes-calculator.ts';
import { keptRecord, kinds } from './kept.ts';

/**
 * Takes the scenarios out of an export file, all of them or none. Those that are here already stay as they are; My
 * results imports the whole file, and can replace them.
 * @returns how many were new, or why there are none: the file cannot be read, or there is no room
 */
export function importScenarios(file: string): number | 'full' | 'unreadable' {
  const read = readExport(file, kinds);
  if (!read.ok) return 'unreadable';
  const scenarios = read.content.records.filter(({ name }) => name === scenarioShape.name);
  const fresh = planImport(scenarios, keptRecord).filter(({ state }) => state === 'new');
  const outcome = storage().commit(
    fresh.map(({ record: { id, value } }) => ({
      shape: scenarioShape,
      ...(id === undefined ? {} : { id }),
      value,
    })),
  );
  return outcome === 'done' || outcome === 'memory' ? fresh.length : 'full';
}
