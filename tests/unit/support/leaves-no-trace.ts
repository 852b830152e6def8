import { afterAll, expect, vi } from 'vitest';

// For tests that share a process: what a file changes of it and does not change back would reach whichever comes next.

/** What libraries set once for themselves when they are loaded, and each finds again. */
const ofLibraries = /^(?:__(?:vitest|zod)\w*|nanostoresGlobal|VIPSHOME)$/u;

/** The global names with what stands behind each; getters are not called. */
const globalsNow = (): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(Object.getOwnPropertyDescriptors(globalThis))
      .filter(([name]) => !ofLibraries.test(name))
      .map(([name, descriptor]) => [name, Reflect.get(descriptor, 'get') ?? (descriptor.value as unknown)]),
  );

const environmentNow = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofLibraries.test(name)));

const globals = globalsNow();
const before = { environment: environmentNow(), folder: process.cwd(), exitCode: process.exitCode };

afterAll(() => {
  const message = `${expect.getState().testPath ?? 'a file'} must leave its process as it was (vitest.config.ts, "pure")`;
  const now = globalsNow();
  const changed = [...new Set([...globals.keys(), ...now.keys()])].filter(
    (name) => !Object.is(globals.get(name), now.get(name)),
  );
  expect(changed, message).toEqual([]);
  const after = { environment: environmentNow(), folder: process.cwd(), exitCode: process.exitCode };
  expect(after, message).toEqual(before);
  expect(vi.isFakeTimers(), message).toBe(false);
});
