import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder = '';
/** The module as a new process has it. */
async function anew() {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('trust-playbook:yaml'));
  return import('../../../src/build/yaml-text.ts');
}
const file = (): string => join(folder, 'yaml.bin');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const text = 'day: 2026-11-28\nshare: .5\nnone: ~\nlists: &a [1, .inf, .nan, "å"]\nagain: *a\nyes: yes\n';
const value = {
  day: '2026-11-28',
  share: 0.5,
  none: null,
  lists: [1, Infinity, NaN, 'å'],
  again: [1, Infinity, NaN, 'å'],
  yes: 'yes',
};

test('what an earlier build has read is what reading it gives', async () => {
  const first = await anew();
  expect(first.yamlValue(text)).toEqual(value);
  writeFileSync(file(), first.keptYaml('key'));
  const second = await anew();
  second.recallYaml(file(), 'key');
  const found = second.yamlValue(text) as typeof value;
  expect(found).toEqual(value);
  // Whoever asks may change what it gets.
  found.lists.push(2);
  expect(second.yamlValue(text)).toEqual(value);
  expect(second.yamlValue(`${text}more: 1`)).toEqual({ ...value, more: 1 });
});

test('what the check has read is not read again, unless it holds a mistake', async () => {
  const { noteYaml, parseYaml, yamlValue } = await anew();
  const document = parseYaml(text);
  const read = document.toJS() as typeof value;
  noteYaml(text, document, { ...read, share: 'noted' });
  expect(yamlValue(text)).toEqual({ ...value, share: 'noted' });
  const noted = parseYaml('a: [1]');
  const own = noted.toJS() as { a: number[] };
  noteYaml('a: [1]', noted, own);
  own.a.push(2);
  expect(yamlValue('a: [1]')).toEqual({ a: [1] });
  const wrong = parseYaml('a: 1\na: 2\n');
  noteYaml('a: 1\na: 2\n', wrong, wrong.toJS());
  expect(() => yamlValue('a: 1\na: 2\n')).toThrow('Map keys must be unique');
});

/** Whether something is recalled of a file in which one text is said to hold something else. */
async function isRecalled(
  key: string,
  spoil = (content: Uint8Array): Uint8Array => content,
): Promise<boolean> {
  const liar = await anew();
  liar.yamlValue('a: 1');
  (Reflect.get(globalThis, Symbol.for('trust-playbook:yaml')) as Map<string, unknown>).set(
    'a: 1',
    'recalled',
  );
  writeFileSync(file(), spoil(liar.keptYaml('key')));
  const next = await anew();
  next.recallYaml(file(), key);
  return next.yamlValue('a: 1') === 'recalled';
}

test('what was kept under another key, or is not what was kept, counts for nothing', async () => {
  expect(await isRecalled('key')).toBe(true);
  expect(await isRecalled('another key')).toBe(false);
  expect(await isRecalled('key', (content) => content.subarray(0, content.length - 1))).toBe(false);
  expect(await isRecalled('key', (content) => content.map((byte, at) => (at === 60 ? byte ^ 1 : byte)))).toBe(
    false,
  );
  expect(await isRecalled('key', () => new Uint8Array())).toBe(false);
  rmSync(file());
  const { recallYaml, yamlValue } = await anew();
  recallYaml(file(), 'key');
  expect(yamlValue('a: 1')).toEqual({ a: 1 });
  writeFileSync(file(), '');
});

test('what nobody asks for any more is not kept', async () => {
  const first = await anew();
  first.yamlValue('old: 1');
  writeFileSync(file(), first.keptYaml('key'));
  const second = await anew();
  second.recallYaml(file(), 'key');
  second.yamlValue('new: 1');
  writeFileSync(file(), second.keptYaml('key'));
  expect(readFileSync(file(), 'latin1')).toContain('new: 1');
  expect(readFileSync(file(), 'latin1')).not.toContain('old: 1');
});

test('prints nothing of its own to the author, whatever stands there', async () => {
  const { readableYaml } = await anew();
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  expect(readableYaml('? [a, b]\n: list as a key\n')).toEqual({ '[ a, b ]': 'list as a key' });
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
