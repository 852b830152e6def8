import type { StoredShape } from '../../../src/domain/exchange/shape.ts';

/** What is put in each place of a sample, one at a time, to learn what a shape takes. */
const probes: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  true: true,
  minus: -1,
  nought: 0,
  half: 0.5,
  five: 5,
  large: 1e9,
  huge: 1e300,
  empty: '',
  word: 'word',
  version: '1.0',
  spaced: 'two words',
  long: 'x'.repeat(300),
  endless: 'x'.repeat(30_000),
  day: '2026-11-21',
  moment: '2026-11-21T10:00:00.000Z',
  list: [],
  words: ['word', 'word'],
  numbers: [1, 2],
  object: {},
};

const takes = (shape: StoredShape<unknown>, value: unknown): boolean => {
  try {
    shape.parse(JSON.parse(JSON.stringify(value)));
    return true;
  } catch {
    return false;
  }
};

function withProbe(value: unknown, path: readonly string[], probe: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return probe;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withProbe(copy[key], rest, probe);
  return copy;
}

function paths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, child]) => paths(child, [...path, key]));
  return [
    ...(path.length > 0 ? [[...path]] : []),
    ...inner,
    [...path, Array.isArray(value) ? String(value.length) : '+more'],
  ];
}

/** The largest whole number from `low` on for which a question is still answered with yes; `low` is one. */
function lastYes(low: number, high: number, isYes: (value: number) => boolean): number {
  let [yes, no] = [low, high + 1];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (isYes(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** How long a text or list and how large a number may be in one place, to the last one. */
function limits(takesHere: (probe: unknown) => boolean, found: unknown): string[] {
  const said: string[] = [];
  if (typeof found === 'string' && takesHere('x'.repeat(found.length))) {
    said.push(`text≤${lastYes(found.length, 50_000, (length) => takesHere('x'.repeat(length)))}`);
  }
  if (typeof found === 'number') {
    const whole = Math.round(found);
    if (takesHere(whole)) {
      const most = Number.MAX_SAFE_INTEGER - 1;
      said.push(
        `number≤${lastYes(whole, most, takesHere)}`,
        `number≥${-lastYes(-whole, most, (n) => takesHere(-n))}`,
      );
    }
  }
  if (Array.isArray(found) && found.length > 0) {
    const longer = (length: number): unknown[] => Array.from({ length }, () => found[0] as unknown);
    if (takesHere(longer(found.length))) {
      said.push(`list≤${lastYes(found.length, 3000, (length) => takesHere(longer(length)))}`);
    }
  }
  return said;
}

/**
 * What a shape takes around a sample: for each place of the sample, the probes that may stand there. Two shapes
 * that take the same have the same portrait, and one that takes more or less has another.
 */
export function portrait(shape: StoredShape<unknown>, samples: readonly unknown[]): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const sample of samples) {
    for (const path of paths(sample)) {
      const name = path.join('.');
      const taken = found.get(name) ?? new Set();
      for (const [label, probe] of Object.entries(probes)) {
        if (takes(shape, withProbe(sample, path, probe))) taken.add(label);
      }
      const here = path.reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        sample,
      );
      const takesHere = (probe: unknown): boolean => takes(shape, withProbe(sample, path, probe));
      for (const limit of limits(takesHere, here)) taken.add(limit);
      found.set(name, taken);
    }
  }
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, set]) => [name, [...set].join(' ')]),
  );
}
