import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterFirstPaint, scriptRunner } from '../../../src/page-scripts/after-first-paint.ts';

let dataset: Record<string, string> = {};
let tell: ((list: unknown) => void) | undefined;
const paint = (name: string): void =>
  tell?.({ getEntriesByName: (asked: string) => [name].filter((one) => one === asked) });
const observed: unknown[] = [];

/** A page whose style sheet came from the net, or, with 0 bytes, from the browser's own store. */
function page({ bytes = 4000, framed = false } = {}): void {
  dataset = {};
  tell = undefined;
  const window = {};
  vi.stubGlobal('window', Object.assign(window, { self: window, top: framed ? {} : window }));
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('performance', {
    getEntriesByType: () => [
      { name: 'https://a.example/b.js', transferSize: 0 },
      { name: 'https://a.example/c.css', transferSize: bytes },
    ],
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(act: (list: unknown) => void) {
        tell = act;
      }
      observe(options: unknown): void {
        observed.push(options);
      }
    },
  );
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('on a first visit fonts and scripts wait until something of it is painted', () => {
  page();
  const then = vi.fn();
  afterFirstPaint(then);
  expect(dataset).toEqual({ fonts: 'later' });
  vi.advanceTimersByTime(2000);
  expect(then).not.toHaveBeenCalled();
  paint('first-paint');
  expect(then).not.toHaveBeenCalled();
  paint('first-contentful-paint');
  expect(dataset).toEqual({});
  expect(then).toHaveBeenCalled();
  expect(observed).toContainEqual({ type: 'paint', buffered: true });
});

test('a browser that does not tell of its paints is given a moment', () => {
  page();
  const then = vi.fn();
  afterFirstPaint(then);
  vi.advanceTimersByTime(3000);
  expect(dataset).toEqual({});
  expect(then).toHaveBeenCalled();
});

test('nothing waits where the styles are kept already, nor in a frame', () => {
  for (const kind of [{ bytes: 0 }, { framed: true }]) {
    page(kind);
    const then = vi.fn();
    afterFirstPaint(then);
    expect(dataset).toEqual({});
    expect(then).toHaveBeenCalledOnce();
  }
});

test('scripts run once the page is there; one that is missing stops none', async () => {
  const asked: string[] = [];
  const load = (file: string): Promise<unknown> => {
    asked.push(file);
    return file === '/a.js' ? Promise.reject(new Error('gone')) : Promise.resolve();
  };
  let parsed: (() => void) | undefined;
  vi.stubGlobal('document', {
    readyState: 'loading',
    addEventListener: (event: string, act: () => void) => {
      if (event === 'DOMContentLoaded') parsed = act;
    },
  });
  scriptRunner('/a.js /b.js', load)();
  expect(asked).toEqual([]);
  parsed?.();
  expect(asked).toEqual(['/a.js', '/b.js']);
  vi.stubGlobal('document', { readyState: 'interactive' });
  scriptRunner('/c.js', load)();
  scriptRunner(undefined, load)();
  // As npm run dev has it, where the scripts stand in the page.
  scriptRunner('', load)();
  expect(asked).toEqual(['/a.js', '/b.js', '/c.js']);
  // A rejection that nobody takes would fail this test.
  await Promise.resolve();
});
