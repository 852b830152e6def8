import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { setLiveEdition } from '../../../src/build/live-content.ts';
import { remember } from '../../../src/queries/remember.ts';

test('on the live server, who asks at the same time shares an answer, and who asks later gets a new one', async () => {
  let asked = 0;
  const ask = remember((key: string) => Promise.resolve(`${key}${String((asked += 1))}`));
  expect(await Promise.all([ask('a'), ask('a'), ask('b'), ask('a').then(() => ask('a'))])).toEqual([
    'a1',
    'a1',
    'b2',
    'a1',
  ]);
  await nextTurn();
  await nextTurn();
  expect(await ask('a')).toBe('a3');
});

test('on the live server, what failed is asked again', async () => {
  let asked = 0;
  const ask = remember(() =>
    (asked += 1) === 1 ? Promise.reject(new Error('half written')) : Promise.resolve(asked),
  );
  await expect(ask(undefined)).rejects.toThrow('half written');
  await nextTurn();
  await nextTurn();
  expect(await ask(undefined)).toBe(2);
});

afterEach(() => {
  vi.unstubAllEnvs();
  Reflect.deleteProperty(globalThis, Symbol.for('trust-playbook:edition'));
});

test('where the content has editions, an answer is kept as long as its own', async () => {
  vi.stubEnv('PROD', true);
  let asked = 0;
  const ask = remember((key: string) => Promise.resolve(`${key}${String((asked += 1))}`));
  const both = async (): Promise<string> => [await ask('a'), await ask('a')].join(' ');
  expect(await both()).toBe('a1 a1');
  setLiveEdition(1);
  expect(await both()).toBe('a2 a2');
  setLiveEdition(2);
  expect(await both()).toBe('a3 a3');
});
