import type { ExportedRecord } from '../../domain/exchange/export.ts';
import type { Kind } from '../../domain/exchange/import.ts';
import { storage } from './connect.ts';
import { preferencesShape } from '../preferences.ts';
import {
  answerShape,
  attemptShape,
  commitmentShape,
  readShape,
  stepShape,
} from './stored-schemas/records.ts';
import { calculatorShape } from './stored-schemas/calculator.ts';
import { scenarioShape } from './stored-schemas/scenario.ts';
import { registerShape } from './stored-schemas/register.ts';
import { contributionShape, memberShape } from './stored-schemas/team.ts';

/** Everything a person has here that belongs in an export, and how its records are told apart. */
export const exportableKinds: readonly Kind[] = [
  { shape: attemptShape, id: 'own' },
  { shape: answerShape, id: 'key' },
  { shape: commitmentShape, id: 'own' },
  { shape: readShape, id: 'key' },
  { shape: stepShape, id: 'key' },
  { shape: scenarioShape, id: 'own' },
  { shape: calculatorShape, id: 'none' },
  { shape: preferencesShape, id: 'none' },
  { shape: memberShape, id: 'none' },
  { shape: contributionShape, id: 'own' },
  { shape: registerShape, id: 'own' },
];

/** Reads one record; undefined when it is not here. */
export function exportableRecord(name: string, id: string | undefined): unknown {
  const kind = exportableKinds.find(({ shape }) => shape.name === name);
  return kind && storage().read(kind.shape, id);
}

/** All records, in the order of their kinds and ids. */
export function exportableRecords(): ExportedRecord[] {
  return exportableKinds.flatMap(({ shape, id: where }) => {
    const { name, version } = shape;
    const ids = where === 'none' ? [undefined] : storage().ids(shape).sort();
    return ids.flatMap((id): ExportedRecord[] => {
      const value = storage().read(shape, id);
      return value === undefined ? [] : [{ name, id, version, value }];
    });
  });
}
