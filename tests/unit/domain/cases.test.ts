import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Published and derived figures, one call each: every case of every file in tests/fixtures/cases is run.
 * A module that does not exist fails its cases; it is never skipped.
 */
interface Case {
  readonly name: string;
  readonly source: string;
  /** `module#function`, the module below src/domain without its extension. */
  readonly call: string;
  readonly args: unknown;
  readonly expected: unknown;
  readonly tolerance: { readonly abs?: number; readonly rel?: number };
}

const folder = new URL('../../fixtures/cases/', import.meta.url);
/** Those of the search are questions with the pages that answer them, not calls: tests/bench and the search's own tests. */
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('search'));

/** Numbers within the tolerance, everything else equal; `expected` may leave out keys. */
function compare(found: unknown, expected: unknown, tolerance: Case['tolerance'], path: string): void {
  if (typeof expected === 'number') {
    expect(found, path).toBeTypeOf('number');
    const allowed = tolerance.abs ?? (tolerance.rel ?? 0) * Math.abs(expected);
    expect(
      Math.abs((found as number) - expected),
      `${path}: ${String(found)} for ${expected}`,
    ).toBeLessThanOrEqual(allowed + Number.EPSILON);
  } else if (Array.isArray(expected)) {
    expect(found, path).toHaveLength(expected.length);
    expected.forEach((value, index) => {
      compare((found as unknown[])[index], value, tolerance, `${path}[${index}]`);
    });
  } else if (typeof expected === 'object' && expected !== null) {
    expect(found, path).toBeTypeOf('object');
    for (const [key, value] of Object.entries(expected)) {
      compare((found as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
    }
  } else {
    expect(found, path).toBe(expected);
  }
}

async function load(call: string): Promise<(args: unknown) => unknown> {
  const [module = '', name = ''] = call.split('#');
  const url = new URL(`../../../src/domain/${module}.ts`, import.meta.url);
  const found = ((await import(/* @vite-ignore */ url.href)) as Record<string, unknown>)[name];
  expect(found, `${call} is a function`).toBeTypeOf('function');
  return found as (args: unknown) => unknown;
}

test('the files of published figures are there', () => {
  expect(files).toEqual(expect.arrayContaining(['quiz.json', 'register.json', 'retention.json']));
});

describe.each(files)('%s', (file) => {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];

  test('holds cases', () => {
    expect(cases.length).toBeGreaterThan(5);
  });

  test.each(cases.map((one) => [`${one.call}: ${one.name}`, one] as const))('%s', async (_, one) => {
    const compute = await load(one.call);
    const refused = one.expected !== null && typeof one.expected === 'object' && 'throws' in one.expected;
    if (refused) expect(() => compute(one.args)).toThrow(RangeError);
    else compare(compute(one.args), one.expected, one.tolerance, one.call.split('#')[1] ?? '');
  });
});
