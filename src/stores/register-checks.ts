import { computed } from 'nanostores';
import type { Analysis } from '../domain/register/analyse.ts';
import type { GroupSummary } from '../domain/register/groups.ts';
import { takeSnapshot } from '../domain/register/snapshot.ts';
import type { RegisterSnapshot } from '../domain/register/snapshot.ts';
import { newId } from './persistence/ids.ts';
import { storedCollection } from './persistence/record-collection.ts';
import { registerShape } from './persistence/stored-schemas/register.ts';

/** Kept register checks by id. */
const $checks = storedCollection(registerShape);

/** All of them, the latest first. */
export const $checkList = computed($checks, (all): RegisterSnapshot[] =>
  Object.values(all).toSorted((a, b) => b.takenAt.localeCompare(a.takenAt) || a.id.localeCompare(b.id)),
);

/** Keeps sums and groups of a check; with scrambled customer numbers where the person wants to see who moved. */
export function saveCheck(
  inputs: {
    readonly analysis: Analysis;
    readonly groups: readonly GroupSummary[];
    readonly called: ReadonlySet<string>;
    readonly withCustomers: boolean;
  },
  now: Date,
): RegisterSnapshot {
  const check = takeSnapshot({ ...inputs, id: newId(), salt: newId(), now });
  $checks.setKey(check.id, check);
  return check;
}

/** Forgets a kept check. */
export function removeCheck(id: string): void {
  $checks.remove(id);
}
