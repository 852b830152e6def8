import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptReports } from '../../../scripts/content-check/kept-results.ts';
import { fileReport, findingsIn } from '../../../scripts/content-check/model/file-report.ts';
import type { FileReport } from '../../../scripts/content-check/model/file-report.ts';
import { isSmall, patchOf, withPatch } from '../../../scripts/content-check/model/patch.ts';
import { printReports, printedReports } from '../../../scripts/content-check/report/print-findings.ts';
import { openFileCache } from '../../../src/build/file-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'playbook-results-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const report = (file: string, words: number): FileReport =>
  fileReport(
    file,
    [{ rule: 'length', kind: 'count', parameters: { count: words, fewest: 300, most: 900 }, file, line: 1, column: 1, severity: 'advice' }],
    `${file} ${String(words)}`,
  ); // prettier-ignore
const names = Array.from({ length: 12 }, (_, index) => `articles/sv/${String.fromCharCode(97 + index)}å.mdx`);
const open = () => keptReports<{ readonly key: string }>(openFileCache(folder), 'result');
const told = ({ before } = open()) =>
  before?.reports.map((one) => [one.file, findingsIn(one)[0]?.parameters]);
const expected = (reports: readonly FileReport[]) =>
  reports.map((one) => [one.file, findingsIn(one)[0]?.parameters]);
/** In bytes, the largest first. */
const sizes = (): number[] =>
  readdirSync(folder)
    .map((name) => statSync(join(folder, name)).size)
    .sort((a, b) => b - a);

describe('what a check keeps', () => {
  const first = names.map((name) => report(name, 100));

  it('is what it was, after one change upon another, of which each is small', () => {
    open().write({ about: { key: '0' }, reports: first });
    const whole = sizes();
    expect(told()).toEqual(expected(first));
    let now = first;
    for (const [index, change] of [
      (all: FileReport[]) => all.with(3, report(names[3] ?? '', 7)),
      (all: FileReport[]) => all.filter(({ file }) => file !== names[0]),
      (all: FileReport[]) => [...all, report('articles/sv/ö.mdx', 9)],
      // Back to what the large file has.
      (all: FileReport[]) => all.map((one) => (one.file === names[3] ? report(one.file, 100) : one)),
      (all: FileReport[]) => all.map((one) => report(one.file, 55)),
    ].entries()) {
      const kept = open();
      now = change([...(kept.before?.reports ?? [])]);
      kept.write({ about: { key: String(index + 1) }, reports: now });
      expect(told()).toEqual(expected(now));
      expect(open().before?.about).toEqual({ key: String(index + 1) });
      if (index === 0) expect(sizes()[1] ?? 0).toBeLessThan((whole[0] ?? 0) / 3);
    }
  });

  it('prints the same from bytes that were kept as from findings', () => {
    const made = printReports(printedReports(first, 'sv'), 'sv');
    open().write({ about: { key: '0' }, reports: printedReports(first, 'sv') });
    const before = open().before?.reports ?? [];
    expect(printedReports(before, 'sv').every((one, index) => one === before[index])).toBe(true);
    expect(Buffer.from(printReports(before, 'sv')).equals(made)).toBe(true);
    const english = printReports(printedReports(first, 'en'), 'en');
    expect(Buffer.from(printReports(printedReports(before, 'en'), 'en')).equals(english)).toBe(true);
  });

  it('is that of the large file where the small one belongs to another, or is torn', () => {
    open().write({ about: { key: '0' }, reports: first });
    const [large = ''] = readdirSync(folder);
    const kept = open();
    kept.write({
      about: { key: '1' },
      reports: [...(kept.before?.reports ?? [])].with(0, report(names[0] ?? '', 1)),
    });
    const small = readdirSync(folder).find((name) => name !== large) ?? '';
    rmSync(join(folder, large));
    expect(open().before).toBeUndefined();
    keptReports<{ readonly key: string }>(openFileCache(folder), 'result').write({
      about: { key: '2' },
      reports: first,
    });
    expect(open().before?.about).toEqual({ key: '2' });
    expect(told()).toEqual(expected(first));
    writeFileSync(join(folder, small), 'torn');
    expect(told()).toEqual(expected(first));
  });
});

describe('a patch', () => {
  const before = new Map(Object.entries({ a: {}, b: {}, c: {}, d: {}, e: {} }));

  it('makes of the map before it the map after it', () => {
    const now = new Map([...before, ['f', {}], ['b', {}]]);
    now.delete('c');
    const patch = patchOf(before, now);
    expect([[...patch.changed.keys()].sort(), patch.gone]).toEqual([['b', 'f'], ['c']]);
    const made = withPatch(before, patch);
    expect(made.size).toBe(now.size);
    for (const [name, value] of now) expect(made.get(name)).toBe(value);
  });

  it('is small where most is as it was', () => {
    expect(isSmall(patchOf(before, before), before)).toBe(true);
    expect(isSmall({ changed: new Map([['a', {}]]), gone: [] }, before)).toBe(true);
    expect(isSmall({ changed: new Map([['a', {}]]), gone: ['b'] }, before)).toBe(false);
    expect(isSmall(patchOf(new Map(), before), new Map())).toBe(false);
  });
});
