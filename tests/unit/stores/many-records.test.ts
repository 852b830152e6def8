// Opening what is stored must cost as much more as there is more of it: a person who answers every month, or a storage
// that is full of texts which nobody can read, must not wait for the square of it.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../../src/domain/exchange/records.ts';
import { attemptRows } from '../../../src/islands/results/attempt-rows.ts';
import { reconcile } from '../../../src/stores/persistence/mirror/reconcile.ts';
import { freshBrowser } from '../support/fake-browser.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { growth, linear } from '../support/growth.ts';
import { smallQuiz } from '../support/quiz.ts';

const made: unknown[] = [];
vi.mock('../../../src/domain/exchange/shape-error.ts', async (original) => {
  const { ShapeError } = await original<typeof import('../../../src/domain/exchange/shape-error.ts')>();
  return {
    ShapeError: class extends ShapeError {
      constructor(...given: ConstructorParameters<typeof ShapeError>) {
        super(...given);
        made.push(this);
      }
    },
  };
});

const at = '2026-11-20T08:00:00.000Z';
const items = smallQuiz().items.map(({ id }) => id);
const attempt = (id: string) => ({
  id,
  quiz: 'small',
  version: '1.0',
  startedAt: at,
  finishedAt: at,
  seed: 1,
});
const stored = (data: unknown): string => JSON.stringify({ v: 1, d: data });

/** Texts of finished attempts with all their answers. */
function textsOf(attempts: number): Map<string, string> {
  const texts = new Map<string, string>();
  for (let index = 0; index < attempts; index += 1) {
    texts.set(`playbook:attempt:a${index}`, stored(attempt(`a${index}`)));
    for (const item of items) texts.set(`playbook:answer:a${index}:${item}`, stored({ value: 3, at }));
  }
  return texts;
}

describe('how often the storage is asked', () => {
  let browser: FakeBrowser;
  beforeEach(() => {
    browser = freshBrowser();
  });
  const load = async () => ({
    ...(await import('../../../src/stores/persistence/index.ts')),
    ...(await import('../../../src/stores/persistence/stored-value.ts')),
    ...(await import('../../../src/stores/attempts.ts')),
    ...(await import('../../../src/stores/copy.ts')),
  });

  /** The reads while My results opens and everything is exported. */
  async function readsOf(attempts: number, spoil: (index: number, raw: string) => string): Promise<number> {
    browser = freshBrowser();
    [...textsOf(attempts)].forEach(([key, raw], index) => browser.disk.texts.set(key, spoil(index, raw)));
    const { $storageReport, $usage, $isUnexported, $attempts, $answers, makeCopy } = await load();
    const stops = [$storageReport, $usage, $isUnexported, $attempts, $answers].map((store) =>
      store.subscribe(() => undefined),
    );
    const { text } = makeCopy(new Date());
    for (const stop of stops) stop();
    expect(text.length).toBeGreaterThan(attempts * 100);
    return browser.disk.reads;
  }

  test.each<[what: string, spoil: (index: number, raw: string) => string]>([
    ['all can be read', (_, raw) => raw],
    ['every third is cut off', (index, raw) => (index % 3 === 0 ? raw.slice(0, -3) : raw)],
    ['every third is of a later version', (index, raw) => (index % 3 === 0 ? raw.replace('1', '9') : raw)],
  ])('grows as what is stored does: %s', async (_, spoil) => {
    const once = await readsOf(40, spoil);
    const twice = await readsOf(80, spoil);
    expect(twice / once).toBeLessThan(2.1);
  });
});

test('scoring all attempts looks through the answers once', () => {
  const definition = smallQuiz();
  const ids = Array.from({ length: 50 }, (_, index) => `a${index}`);
  const attempts = Object.fromEntries(ids.map((id) => [id, attempt(id)]));
  let passes = 0;
  const answers = new Proxy(
    Object.fromEntries(ids.flatMap((id) => items.map((item) => [`${id}:${item}`, { value: 3, at }]))),
    {
      ownKeys(target) {
        passes += 1;
        return Reflect.ownKeys(target);
      },
    },
  );
  const rows = attemptRows({ quiz: { definition, texts: { dimensions: {} } } }, attempts, answers, 0);
  expect(rows.map((row) => row.answers)).toEqual(ids.map(() => items.length));
  expect(passes).toBe(1);
});

test('comparing the storage with an empty mirror takes as long as there is more of it', () => {
  const ratio = growth(1000, (size) => {
    const texts = textsOf(size);
    return () =>
      reconcile({ stored: texts, mirror: new Map(), changed: new Map(), erasure: { upTo: 0, texts: [] } });
  });
  expect(ratio).toBeLessThan(linear);
});

test.each([
  ['a step', 3],
  ['not applicable', 'na'],
  ['picked ids', ['a', 'b']],
  ['half of a situation', { best: 'a', worst: null }],
])('no answer that is taken costs an error on the way: %s', (_, value) => {
  // Thousands of errors, caught and thrown away, once made up most of what reading thousands of answers took.
  made.length = 0;
  expect(answer({ value, at })).toEqual({ value, at });
  expect(made).toEqual([]);
  expect(() => answer({ value: { best: 1 }, at })).toThrow('expected');
  expect(made).not.toEqual([]);
});
