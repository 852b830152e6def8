/** How a map differs from one before it. */
export interface Patch<Value> {
  readonly changed: ReadonlyMap<string, Value>;
  readonly gone: readonly string[];
}

/** @returns what to change in `before` to have `now`; values count as the same where they are the same object */
export function patchOf<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): Patch<Value> {
  return {
    changed: new Map([...now].filter(([name, value]) => before.get(name) !== value)),
    gone: [...before.keys()].filter((name) => !now.has(name)),
  };
}

/** A map with a patch applied. The order of its names is not that of the map of which the patch was made. */
export function withPatch<Value>(
  before: ReadonlyMap<string, Value>,
  { changed, gone }: Patch<Value>,
): ReadonlyMap<string, Value> {
  const now = new Map([...before, ...changed]);
  for (const name of gone) now.delete(name);
  return now;
}

/** Whether to keep a patch costs less than to keep the whole. */
export const isSmall = ({ changed, gone }: Patch<unknown>, before: ReadonlyMap<string, unknown>): boolean =>
  4 * (changed.size + gone.length) < before.size;
