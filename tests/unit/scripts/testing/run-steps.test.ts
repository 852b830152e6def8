import { describe, expect, test } from 'vitest';
import { runSteps } from '../../../../scripts/lib/testing/run-steps.ts';
import { longSteps } from '../../../../scripts/lib/testing/long-steps.ts';
import { browserFound } from '../../../../scripts/lib/testing/quick-steps.ts';
import { builds } from '../../../../scripts/lib/testing/sites.ts';
import type { Step } from '../../../../scripts/lib/testing/step.ts';

/** Notes when steps begin and end; each takes a few turns of the event loop. */
function diary() {
  const entries: string[] = [];
  let busy = 0;
  let most = 0;
  const step = (title: string, rest: Partial<Step> = {}, failed = 0): Step => ({
    title,
    ...rest,
    run: async ({ printLine }) => {
      entries.push(`+${title}`);
      most = Math.max(most, (busy += 1));
      printLine(`${title} speaks`);
      await new Promise((done) => setTimeout(done, 5));
      busy -= 1;
      entries.push(`-${title}`);
      return { passed: 1 - failed, failed };
    },
  });
  return { entries, step, most: () => most };
}

describe('the steps of a test run', () => {
  test('go two at a time, and are told in the order of the list', async () => {
    const { step, most } = diary();
    const outcomes = await runSteps([step('a'), step('b'), step('c'), step('d')], () => undefined);
    expect(most()).toBe(2);
    expect(outcomes.map(({ title, passed, failed }) => [title, passed, failed])).toEqual([
      ['a', 1, 0],
      ['b', 1, 0],
      ['c', 1, 0],
      ['d', 1, 0],
    ]);
  });

  test('never run beside one with the same key, nor beside one that runs alone', async () => {
    const { step, entries } = diary();
    await runSteps(
      [step('a', { key: 'folder' }), step('b', { key: 'folder' }), step('c', { alone: true })],
      () => undefined,
    );
    expect(entries).toEqual(['+a', '-a', '+b', '-b', '+c', '-c']);
  });

  test('leave out what needs a step that failed, count it as failed, and go on with the rest', async () => {
    const { step, entries } = diary();
    const printed: string[] = [];
    const outcomes = await runSteps(
      [step('build', {}, 1), step('browser', { needs: ['build'] }), step('lint')],
      (text) => printed.push(text),
    );
    expect(entries).not.toContain('+browser');
    expect(outcomes.map(({ failed }) => failed)).toEqual([1, 1, 0]);
    expect(printed).toContain('\n── browser\nNot run: it needs build.\n');
  });

  test('fail when they throw, with what they say', async () => {
    const printed: string[] = [];
    const outcomes = await runSteps(
      [{ title: 'a', run: () => Promise.reject(new Error('no browser')) }],
      (text) => printed.push(text),
    );
    expect(outcomes).toEqual([{ title: 'a', passed: 0, failed: 1, seconds: 0 }]);
    expect(printed.join('')).toBe('\n── a\nno browser\n');
  });

  test('cannot wait for one that is not there', async () => {
    const { step } = diary();
    await expect(runSteps([step('a', { needs: ['zzz'] })], () => undefined)).rejects.toThrow(
      'These steps wait for one that is not there: a',
    );
  });
});

test('every file in scripts/long is a step, with a title of its own and needs that come before it', async () => {
  const steps = await longSteps();
  expect(steps.length).toBeGreaterThan(0);
  expect(new Set(steps.map(({ title }) => title)).size).toBe(steps.length);
  const before = [...Object.values(builds), browserFound].map(({ title }) => title);
  for (const { title, needs = [] } of steps) {
    expect(before, title).toEqual(expect.arrayContaining([...needs]));
    before.push(title);
  }
});
