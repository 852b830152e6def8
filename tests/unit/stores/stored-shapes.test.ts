import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileKeys } from '../../../src/domain/exchange/export.ts';
import { readExport } from '../../../src/domain/exchange/import.ts';
import { readContribution } from '../../../src/domain/exchange/team-file.ts';
import { isEntryId } from '../../../src/domain/exchange/shape.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { exportableKinds } from '../../../src/stores/persistence/exportable-records.ts';
import { createRecordStore } from '../../../src/stores/persistence/record-store.ts';
import { openText } from '../../../src/stores/persistence/codec.ts';
import { exportedShape } from '../../../src/stores/copy.ts';
import { shownShape } from '../../../src/stores/persistence/stored-schemas/team.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { portrait } from '../support/shape-probe.ts';

const folder = new URL('../../fixtures/stored/', import.meta.url);
const snapshotFile = new URL('shapes.json', folder);
const releases = readdirSync(folder).filter((name) => /^v\d+$/u.test(name));
const read = (release: string, file: string): string =>
  readFileSync(new URL(`${release}/${file}`, folder), 'utf8');
const storedIn = (release: string): [string, string][] =>
  Object.entries(JSON.parse(read(release, 'storage.json')) as Record<string, string>);

const shapes = [...exportableKinds.map(({ shape }) => shape), exportedShape];
/** What the first releases stored and did not take along in a copy. */
const isTakenAlong = (release: string, name: string): boolean =>
  name !== shownShape.name || !['v1', 'v2', 'v3'].includes(release);
const shapeOf = (key: string) => {
  const shape = shapes.find(({ name }) => name === key.split(':')[1]);
  if (!shape) throw new Error(`no shape reads ${key}`);
  return shape;
};
const idOf = (key: string): string | undefined => key.split(':').slice(2).join(':') || undefined;

for (const release of releases) {
  describe(`what ${release} stored`, () => {
    test('opens in the present version, every value of it', () => {
      for (const [key, raw] of storedIn(release)) {
        expect(openText(raw, shapeOf(key)).kind, key).toBe('value');
        const id = idOf(key);
        expect(id === undefined || isEntryId(id), key).toBe(true);
      }
    });

    test('cut at any byte is never a value, never lost, and never in the way', () => {
      for (const [key, raw] of storedIn(release)) {
        const shape = shapeOf(key);
        const opened = openText(raw, shape);
        if (opened.kind !== 'value') throw new Error(key);
        for (let length = 0; length < raw.length; length += 1) {
          const disk = new FakeStorage();
          const cut = raw.slice(0, length);
          disk.setItem(key, cut);
          const gate = createRecordStore(
            () => disk,
            () => 5,
          );
          expect(gate.read(shape, idOf(key)), `${key} cut at ${length}`).toBeUndefined();
          gate.write(shape, idOf(key), opened.value);
          expect(disk.getItem(`playbook:set-aside:5:${key}`)).toBe(cut);
          expect(openText(disk.getItem(key), shape)).toEqual(opened);
        }
      }
    });

    test('opens from its export file, all of it, and the file cut at any byte is refused', () => {
      const whole = read(release, 'export.json').trimEnd();
      const opened = readExport(whole, exportableKinds);
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      const exported = storedIn(release).filter(([key]) =>
        exportableKinds.some(({ shape }) => shape === shapeOf(key) && isTakenAlong(release, shape.name)),
      );
      expect(opened.content.records).toHaveLength(exported.length);
      for (const { name, id, value } of opened.content.records) {
        const key = `playbook:${name}${id === undefined ? '' : `:${id}`}`;
        const raw = exported.find(([other]) => other === key)?.[1] ?? null;
        expect(openText(raw, shapeOf(key))).toEqual({ kind: 'value', value });
      }
      for (let length = 0; length < whole.length; length += 1) {
        const cut = readExport(whole.slice(0, length), exportableKinds);
        expect(cut.ok, `cut at ${length}`).toBe(false);
      }
    });

    test('opens from a team contribution, and not from one that is cut', () => {
      const whole = read(release, 'contribution.json').trimEnd();
      expect(readContribution(whole).ok).toBe(true);
      for (let length = 0; length < whole.length; length += 1) {
        expect(readContribution(whole.slice(0, length)).ok, `cut at ${length}`).toBe(false);
      }
    });
  });
}

test('every shape is there in a release', () => {
  const names = new Set(releases.flatMap(storedIn).map(([key]) => key.split(':')[1]));
  expect([...names].sort()).toEqual(shapes.map(({ name }) => name).sort());
});

describe('a stored shape changes only with a new version', () => {
  type Snapshot = Record<string, Record<string, string>>;
  const snapshot = existsSync(snapshotFile)
    ? (JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot)
    : {};
  const portraits: Snapshot = {};
  for (const shape of shapes) {
    const samples = releases
      .flatMap(storedIn)
      .filter(([key]) => shapeOf(key) === shape)
      .map(([, raw]) => openText(raw, shape))
      .flatMap((opened) => (opened.kind === 'value' ? [opened.value] : []));
    portraits[`${shape.name} ${shape.version}`] = portrait(shape, samples);
  }
  // RELEASE_SHAPES=1 adds the portraits of new versions; a released one is never rewritten.
  if (process.env['RELEASE_SHAPES'] === '1') {
    writeFileSync(snapshotFile, `${JSON.stringify({ ...portraits, ...snapshot }, null, 2)}\n`);
  }

  for (const [name, found] of Object.entries(portraits)) {
    test(name, () => {
      const released = snapshot[name];
      const hint = 'raise its version, add a migration, a folder of fixtures, and run with RELEASE_SHAPES=1';
      expect(released, `${name} has no portrait in shapes.json: ${hint}`).toBeDefined();
      expect(found, `${name} takes other values than when it was released: ${hint}`).toEqual(released);
    });
  }

  test('every version before the present one has a migration', () => {
    for (const { name, version, migrations } of shapes) {
      for (let from = 1; from < version; from += 1)
        expect(migrations?.[from], `${name} ${from}`).toBeTypeOf('function');
    }
  });
});

test('every kind of record has a place in the export file and a name in plain words', () => {
  for (const { shape } of exportableKinds) {
    expect(fileKeys[shape.name], shape.name).toBeDefined();
    expect(sv.results.stored.names, shape.name).toHaveProperty(shape.name);
  }
  expect(new Set(Object.values(fileKeys)).size).toBe(Object.keys(fileKeys).length);
});
