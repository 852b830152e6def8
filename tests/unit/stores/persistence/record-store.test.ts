import { beforeEach, describe, expect, test } from 'vitest';
import { number, object, text } from '../../../../src/domain/exchange/parse.ts';
import { createRecordStore } from '../../../../src/stores/persistence/record-store.ts';
import { clear, discard, unsavedRecords, usage, writeAll } from '../../../../src/stores/persistence/bulk.ts';
import type { RecordStore } from '../../../../src/stores/persistence/types.ts';
import type { StorageAccess, StoredShape } from '../../../../src/stores/persistence/codec.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

interface Note {
  words: string;
  count: number;
}
const parse = object({ words: text({ max: 10_000 }), count: number({ min: 0, integer: true }) });
const note: StoredShape<Note> = {
  name: 'note',
  version: 2,
  parse,
  // Version 1 was the bare text.
  migrations: { 1: (data) => ({ words: data, count: 0 }) },
};
const key = 'playbook:note';
const value = (words: string, count = 1): Note => ({ words, count });
const stored = (data: unknown, version = 2): string => JSON.stringify({ v: version, d: data });
const backupKey = `playbook:set-aside:1000:${key}`;

let disk: FakeStorage;
let gate: RecordStore;
let heard: (string | null)[];
const open = (access: StorageAccess = () => disk): RecordStore => {
  const opened = createRecordStore(access, () => 1000);
  heard = [];
  opened.listen((changed) => heard.push(changed));
  return opened;
};
beforeEach(() => {
  disk = new FakeStorage();
  gate = open();
});

describe('a storage that works', () => {
  test('a value is on disk, with its version, when write returns', () => {
    gate.write(note, undefined, value('kund'));
    expect(disk.getItem(key)).toBe('{"v":2,"d":{"words":"kund","count":1}}');
    expect(gate.report()).toEqual({
      state: 'stored',
      mirror: 'none',
      unsaved: [],
      quarantined: [],
      newerVersionKeys: [],
    });
    expect(heard).toEqual([key]);
  });

  test('writing the same again does not touch the disk', () => {
    gate.write(note, undefined, value('kund'));
    gate.write(note, undefined, value('kund'));
    expect(disk.writes).toBe(1);
  });

  test('each entry has a key of its own, and only well-formed ids are entries', () => {
    gate.write(note, 'a:b', value('ett'));
    gate.write(note, 'c', value('två'));
    disk.setItem('playbook:note:__proto__', stored(value('ont')));
    disk.setItem('playbook:note:<b>', stored(value('ont')));
    disk.setItem('playbook:notes:d', stored(value('annan')));
    expect(gate.ids(note).sort()).toEqual(['a:b', 'c']);
    expect(gate.read(note, 'a:b')).toEqual(value('ett'));
  });

  test('undefined removes', () => {
    gate.write(note, 'c', value('två'));
    gate.write(note, 'c', undefined);
    expect(disk.length).toBe(0);
    expect(gate.read(note, 'c')).toBeUndefined();
  });

  test('an old version is migrated step by step and its bytes stay until the next write', () => {
    disk.setItem(key, stored('gammal', 1));
    expect(gate.read(note)).toEqual(value('gammal', 0));
    expect(disk.getItem(key)).toBe(stored('gammal', 1));
    gate.write(note, undefined, value('gammal', 3));
    expect(disk.getItem(key)).toBe(stored(value('gammal', 3)));
  });

  test('a value that could not be read back is refused where it is made', () => {
    expect(() => {
      gate.write(note, undefined, { words: 'x', count: NaN });
    }).toThrow('count: expected integer');
    expect(disk.length).toBe(0);
  });

  test('usage adds up keys and texts by name, and other things in the storage are not ours', () => {
    disk.setItem('someone-else', 'x'.repeat(100));
    gate.write(note, 'a', value('1'));
    gate.write(note, 'b', value('22'));
    const size = 2 * 'playbook:note:a'.length + 2 * stored(value('1')).length + 1;
    expect(usage(gate)).toEqual([{ name: 'note', count: 2, size }]);
  });

  test('clear removes all of ours and nothing else', () => {
    disk.setItem('someone-else', 'x');
    disk.setItem(key, stored(value('ny'), 9));
    gate.write(note, 'a', value('1'));
    clear(gate);
    expect([...disk.texts.keys()]).toEqual(['someone-else']);
    expect(heard.at(-1)).toBeNull();
  });
});

describe('a full storage', () => {
  beforeEach(() => {
    disk.setItem('filler', 'x'.repeat(1000));
    disk.quota = 1100;
  });

  test('the change counts at once, is told as unsaved, and the old bytes stay', () => {
    gate.write(note, undefined, value('kort'));
    const long = value('lång'.repeat(50));
    gate.write(note, undefined, long);
    expect(gate.read(note)).toEqual(long);
    expect(disk.getItem(key)).toBe(stored(value('kort')));
    expect(gate.report()).toMatchObject({ state: 'full', unsaved: [key] });
    gate.write(note, 'a', long);
    expect(unsavedRecords(gate)).toEqual([
      { name: 'note', id: undefined, version: 2, value: long },
      { name: 'note', id: 'a', version: 2, value: long },
    ]);
  });

  test('it saves by itself once there is room, and says so', () => {
    gate.write(note, 'a', value('lång'.repeat(50)));
    expect(gate.ids(note)).toEqual(['a']);
    disk.removeItem('filler');
    gate.retry();
    expect(disk.getItem('playbook:note:a')).toBe(stored(value('lång'.repeat(50))));
    expect(gate.report().state).toBe('stored');
    expect(heard.at(-1)).toBeNull();
  });

  test('removing something of ours makes room for what waited', () => {
    gate.write(note, 'a', value('x'.repeat(30)));
    gate.write(note, 'b', value('y'.repeat(30)));
    expect(gate.report().state).toBe('full');
    gate.write(note, 'a', undefined);
    expect(gate.report().state).toBe('stored');
    expect(gate.read(note, 'b')).toEqual(value('y'.repeat(30)));
  });

  test('another tab clearing the storage does not lose what only this tab knows', () => {
    gate.write(note, undefined, value('lång'.repeat(50)));
    disk.texts.clear();
    gate.changedElsewhere(null);
    expect(disk.getItem(key)).toBe(stored(value('lång'.repeat(50))));
  });

  test('a page that slept while another tab wrote does not write its older change over it', () => {
    gate.write(note, undefined, value('kort'));
    gate.write(note, undefined, value('lång'.repeat(50)));
    gate.write(note, 'b', value('bara här'.repeat(50)));
    // The other tab writes the same entry, and makes room.
    disk.setItem(key, stored(value('senare')));
    disk.removeItem('filler');
    gate.changedElsewhere(null);
    expect(gate.read(note)).toEqual(value('senare'));
    expect(disk.getItem(key)).toBe(stored(value('senare')));
    expect(gate.read(note, 'b')).toEqual(value('bara här'.repeat(50)));
    expect(gate.report().state).toBe('stored');
  });

  test('a later change of the same key in another tab counts', () => {
    gate.write(note, undefined, value('lång'.repeat(50)));
    disk.setItem(key, stored(value('senare')));
    gate.changedElsewhere(key);
    expect(gate.read(note)).toEqual(value('senare'));
    expect(gate.report().state).toBe('stored');
  });

  test('an unreadable text that cannot be copied is not overwritten either', () => {
    disk.quota = 1e6;
    const raw = `{"v":2,"d":{"words":"${'x'.repeat(60)}`;
    disk.setItem(key, raw);
    disk.quota = 1100;
    expect(gate.read(note)).toBeUndefined();
    gate.write(note, undefined, value('ny'));
    expect(disk.getItem(key)).toBe(raw);
    expect(gate.read(note)).toEqual(value('ny'));
    expect(gate.report()).toMatchObject({ state: 'full', quarantined: [{ key, raw, at: 1000 }] });
    disk.removeItem('filler');
    gate.retry();
    expect(disk.getItem(key)).toBe(stored(value('ny')));
    expect(disk.getItem(backupKey)).toBe(raw);
  });
});

describe('a blocked storage', () => {
  const refusal = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  const readable = new FakeStorage();
  const kinds: Record<string, StorageAccess> = {
    'throws when it is looked at': refusal,
    'is null': () => null,
    'throws on every write': () => ({
      length: 0,
      key: () => null,
      getItem: (name) => readable.getItem(name),
      setItem: refusal,
      removeItem: refusal,
    }),
    'has no room at all, as in some private modes': () => new FakeStorage(0),
  };
  for (const [kind, access] of Object.entries(kinds)) {
    test(`${kind}: everything works for the visit and nothing says saved`, () => {
      gate = open(access);
      expect(gate.read(note)).toBeUndefined();
      gate.write(note, undefined, value('ett'));
      gate.write(note, 'a', value('två'));
      gate.write(note, 'b', value('tre'));
      gate.write(note, 'b', undefined);
      expect(gate.read(note)).toEqual(value('ett'));
      expect(gate.ids(note)).toEqual(['a']);
      expect(gate.report().state).toBe('blocked');
      expect(writeAll(gate, [{ shape: note, id: 'c', value: value('fyra') }])).toBe('memory');
      expect(gate.read(note, 'c')).toEqual(value('fyra'));
      expect(usage(gate)).toMatchObject([{ name: 'note', count: 3 }]);
      expect(heard.length).toBeGreaterThan(0);
    });
  }

  test('what was entered is saved when permission comes', () => {
    let allowed = false;
    gate = open(() => (allowed ? disk : null));
    gate.write(note, undefined, value('ett'));
    allowed = true;
    gate.retry();
    expect(disk.getItem(key)).toBe(stored(value('ett')));
    expect(gate.report().state).toBe('stored');
  });
});

describe('texts that are not ours to lose', () => {
  const unreadable = {
    truncated: '{"v":2,"d":{"words":"ku',
    'not JSON': 'hello',
    empty: '',
    'of another shape': stored({ words: 1, count: 1 }),
    'with a key too many': stored({ words: 'a', count: 1, more: 1 }),
    'without an envelope': '[1,2]',
    null: 'null',
    'with a version that never was': stored(value('a'), 0),
    'with a version that is no number': '{"v":"2","d":{"words":"a","count":1}}',
    'that would change prototypes': '{"v":2,"d":{"__proto__":{"count":1},"words":"a","count":1}}',
  };
  for (const [kind, raw] of Object.entries(unreadable)) {
    test(`a text ${kind} is set aside as it was before anything is written over it`, () => {
      disk.setItem(key, raw);
      expect(gate.read(note)).toBeUndefined();
      expect(disk.getItem(backupKey)).toBe(raw);
      expect(gate.report().quarantined).toEqual([{ key, raw, at: 1000 }]);
      gate.write(note, undefined, value('ny'));
      expect(gate.read(note)).toEqual(value('ny'));
      expect(disk.getItem(backupKey)).toBe(raw);
    });
  }

  test('the same text is set aside once, two different ones both', () => {
    let now = 2000;
    const tab = (): RecordStore =>
      createRecordStore(
        () => disk,
        () => (now += 1),
      );
    disk.setItem(key, 'ett');
    gate = tab();
    gate.read(note);
    gate.read(note);
    tab().read(note);
    expect(gate.report().quarantined).toHaveLength(1);
    disk.setItem(key, 'två');
    gate.read(note);
    expect(gate.report().quarantined.map(({ raw }) => raw)).toEqual(['ett', 'två']);
  });

  test('whoever listens to the report hears at once of what a reader comes upon', () => {
    const states: number[] = [];
    gate.listenToReport(() =>
      states.push(gate.report().quarantined.length + gate.report().newerVersionKeys.length),
    );
    gate.read(note);
    disk.setItem(key, 'torn');
    gate.read(note);
    gate.read(note);
    disk.setItem(`${key}:a`, '{"v":3,"d":1}');
    gate.read(note, 'a');
    expect(states).toEqual([1, 2]);
  });

  test('a text that was set aside is forgotten only when asked, and a newer value at its key stays', () => {
    disk.setItem(key, 'ett');
    gate.read(note);
    gate.write(note, undefined, value('ny'));
    for (const aside of gate.report().quarantined) discard(gate, aside);
    expect(gate.report().quarantined).toEqual([]);
    expect(gate.read(note)).toEqual(value('ny'));
  });

  test('a value of a newer version is neither read nor written, and a change is told as unsaved', () => {
    const raw = '{"v":3,"d":{"later":true}}';
    disk.setItem(key, raw);
    expect(gate.read(note)).toBeUndefined();
    gate.write(note, undefined, value('ny'));
    gate.retry();
    expect(disk.getItem(key)).toBe(raw);
    expect(gate.read(note)).toEqual(value('ny'));
    expect(gate.report()).toEqual({
      state: 'blockedByNewerVersion',
      mirror: 'none',
      unsaved: [key],
      quarantined: [],
      newerVersionKeys: [key],
    });
    gate.write(note, undefined, undefined);
    expect(disk.getItem(key)).toBe(raw);
  });

  test('a newer value that another tab wrote since this one read is not overwritten', () => {
    gate.write(note, undefined, value('ett'));
    disk.setItem(key, '{"v":3,"d":1}');
    gate.write(note, undefined, value('två'));
    expect(disk.getItem(key)).toBe('{"v":3,"d":1}');
  });
});

describe('many changes at once', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    shape: note,
    id: `n${index}`,
    value: value('x'.repeat(50)),
  }));

  test('all are written', () => {
    expect(writeAll(gate, many)).toBe('done');
    expect(gate.ids(note)).toHaveLength(20);
    expect(heard).toEqual([null]);
  });

  test('none is, when there is not room for all, and every byte is as before', () => {
    gate.write(note, 'n3', value('gammal'));
    gate.write(note, 'n5', undefined);
    const before = [...disk.texts];
    disk.quota = 1200;
    expect(writeAll(gate, many)).toBe('full');
    expect([...disk.texts].sort()).toEqual(before.sort());
    expect(gate.report().state).toBe('stored');
  });

  test('none is, when another tab takes the room for going back, and what has none stays in memory', () => {
    const old = value('gammal'.repeat(100));
    for (const id of ['n0', 'n1', 'n2']) gate.write(note, id, old);
    const short = ['n0', 'n1', 'n2'].map((id) => ({ shape: note, id, value: value('ny') }));
    const tooLong = { shape: note, id: 'n3', value: value('x'.repeat(9000)) };
    disk.quota = 6000;
    // Between two writes of this tab another one fills what it can get.
    const set = disk.setItem.bind(disk);
    disk.setItem = (at, raw) => {
      if (at.endsWith('n3')) {
        const used = [...disk.texts].reduce((sum, [name, other]) => sum + name.length + other.length, 0);
        set('filler', 'x'.repeat(disk.quota - used - 'filler'.length));
      }
      set(at, raw);
    };
    expect(writeAll(gate, [...short, tooLong])).toBe('full');
    for (const id of ['n0', 'n1', 'n2']) expect(gate.read(note, id), id).toEqual(old);
    expect(gate.read(note, 'n3')).toBeUndefined();
    disk.removeItem('filler');
    gate.retry();
    expect(gate.report()).toMatchObject({ state: 'stored', unsaved: [] });
    for (const id of ['n0', 'n1', 'n2']) expect(disk.getItem(`playbook:note:${id}`), id).toBe(stored(old));
  });

  test('none is, when one meets a newer value', () => {
    disk.setItem('playbook:note:n19', '{"v":3,"d":1}');
    expect(writeAll(gate, many)).toBe('blockedByNewerVersion');
    expect([...disk.texts.keys()]).toEqual(['playbook:note:n19']);
  });

  test('none is, when one value has the wrong shape', () => {
    const wrong = { shape: note, id: 'z', value: { words: 1 } };
    expect(() => writeAll(gate, [...many, wrong])).toThrow('words: expected text');
    expect(disk.length).toBe(0);
  });
});
