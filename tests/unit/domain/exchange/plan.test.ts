import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportedRecord } from '../../../../src/domain/exchange/export.ts';
import { sameValue } from '../../../../src/domain/exchange/import.ts';
import { changesOf, countPlan, planImport, undoOf } from '../../../../src/domain/exchange/plan.ts';
import type { RecordChange } from '../../../../src/domain/exchange/plan.ts';
import { keptRecords } from '../../support/kept.ts';

/** What is here, as a map; the simplest thing that changes can be carried out on. */
function here(records: readonly ExportedRecord[]) {
  const map = new Map(records.map(({ name, id, value }) => [`${name}:${id ?? ''}`, value]));
  return {
    map,
    current: (name: string, id: string | undefined): unknown => map.get(`${name}:${id ?? ''}`),
    carryOut(changes: readonly RecordChange[]): void {
      for (const { name, id, value } of changes) {
        if (value === undefined) map.delete(`${name}:${id ?? ''}`);
        else map.set(`${name}:${id ?? ''}`, value);
      }
    },
  };
}
const record = (id: string, value: unknown): ExportedRecord => ({ name: 'note', id, version: 1, value });

test('new, same and different records are told apart', () => {
  const mine = here([record('a', { x: 1, y: 2 }), record('b', { x: 1 }), record('c', { x: 1 })]);
  const plan = planImport(
    [record('a', { y: 2, x: 1 }), record('b', { x: 2 }), record('d', { x: 3 })],
    mine.current,
  );
  expect(plan.map(({ state }) => state)).toEqual(['same', 'different', 'new']);
  expect(countPlan(plan)).toEqual([{ name: 'note', new: 1, same: 1, different: 1 }]);
  expect(changesOf(plan, 'file').map(({ id }) => id)).toEqual(['b', 'd']);
  expect(changesOf(plan, 'mine').map(({ id }) => id)).toEqual(['d']);
});

test('an import never removes, and undo takes it back to the byte', () => {
  fc.assert(
    fc.property(
      keptRecords,
      keptRecords,
      fc.constantFrom('file' as const, 'mine' as const),
      (own, incoming, preference) => {
        const mine = here(own);
        const before = new Map(mine.map);
        const plan = planImport(incoming, mine.current);
        mine.carryOut(changesOf(plan, preference));
        for (const key of before.keys()) expect(mine.map.has(key)).toBe(true);
        for (const { name, id, value } of incoming) {
          const kept = before.get(`${name}:${id ?? ''}`);
          const wins = kept === undefined || preference === 'file';
          expect(sameValue(mine.current(name, id), wins ? value : kept)).toBe(true);
        }
        mine.carryOut(undoOf(plan, preference, mine.current));
        expect(new Map(mine.map)).toEqual(before);
      },
    ),
  );
});

test('importing the same file twice changes nothing the second time', () => {
  fc.assert(
    fc.property(keptRecords, (incoming) => {
      const mine = here([]);
      mine.carryOut(changesOf(planImport(incoming, mine.current), 'file'));
      expect(changesOf(planImport(incoming, mine.current), 'file')).toEqual([]);
    }),
  );
});

test('undo leaves alone what was changed since', () => {
  const mine = here([record('a', 1)]);
  const plan = planImport([record('a', 2), record('b', 3)], mine.current);
  mine.carryOut(changesOf(plan, 'file'));
  mine.map.set('note:a', 'newer');
  mine.carryOut(undoOf(plan, 'file', mine.current));
  expect([...mine.map]).toEqual([['note:a', 'newer']]);
});
