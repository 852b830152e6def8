import { atom, computed, onMount } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { moment } from '../domain/exchange/dates.ts';
import { writeExport } from '../domain/exchange/export.ts';
import { object, text } from '../domain/exchange/parse.ts';
import type { Parsed } from '../domain/exchange/parse.ts';
import { fnv1a } from '../domain/hash.ts';
import { textsNow, usage } from './persistence/bulk.ts';
import type { Usage } from './persistence/bulk.ts';
import { root, withoutSequence } from './persistence/codec.ts';
import { everything } from './persistence/exportable-records.ts';
import { recordStore, storedValue } from './persistence/index.ts';
import type { StoredShape } from './persistence/index.ts';

/** The name under which raw texts stand that could not be read. */
export const quarantineName = 'set-aside';

const exported = object({ at: moment, of: text({ max: 40 }) });

/** When everything was last exported, and a fingerprint of what it was. */
export const exportedShape: StoredShape<Parsed<typeof exported> | null> = {
  name: 'exported',
  version: 1,
  parse: exported,
};
export const $exported = storedValue(exportedShape, null);

/** How much there is of each kind. */
export const $usage: ReadableAtom<readonly Usage[]> = (() => {
  const $usage = atom<readonly Usage[]>([]);
  onMount($usage, () => {
    const count = (): void => {
      $usage.set(usage(recordStore()));
    };
    count();
    const stop = recordStore().listen(count);
    // What a reader could not read goes into quarantine: that takes room too.
    const stopToo = recordStore().listenToReport(count);
    return () => {
      stop();
      stopToo();
    };
  });
  return $usage;
})();

/** What would hurt to lose: taken with care and not to be had again. */
const valuableKinds = new Set(['attempt', 'answer', 'commitment', 'scenario', 'register']);

/** A short fingerprint of a person's own work, to see whether it has changed. Not for secrecy. */
function fingerprint(): string {
  let [hash, length] = [0, 0];
  for (const [key, raw] of [...textsNow(recordStore())].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = key.slice(root.length).split(':', 1)[0] ?? '';
    if (!valuableKinds.has(name) && name !== quarantineName) continue;
    const text = key + withoutSequence(raw);
    hash = fnv1a(text, hash);
    length += text.length;
  }
  return `t${length}.${hash}`;
}

/** The fingerprint that earlier versions noted: of what they could read, and of fewer kinds. */
function earlierFingerprint(): string {
  const kinds = ['attempt', 'answer', 'commitment', 'scenario'];
  const work = JSON.stringify(everything().records.filter(({ name }) => kinds.includes(name)));
  return `${work.length}.${fnv1a(work)}`;
}

/** Whether what is here is what was here when a fingerprint was noted. */
const isUnchanged = (noted: string): boolean =>
  noted === (noted.startsWith('t') ? fingerprint() : earlierFingerprint());

/** Whether there is work here that is in no export and would hurt to lose. */
export const $isUnexported: ReadableAtom<boolean> = computed([$usage, $exported], (usage, last) => {
  const worth = usage
    .filter(({ name }) => valuableKinds.has(name))
    .reduce((sum, { count }) => sum + count, 0);
  // A few answers just given are no loss to speak of.
  return worth >= 5 && !(last && isUnchanged(last.of));
});

/** A copy of everything, as a file. */
export interface Copy {
  readonly text: string;
  /** How many texts it carries that this version cannot read. */
  readonly unreadable: number;
  /** Notes that the copy was handed over; call it when the browser has taken the file. */
  readonly note: () => void;
}

/** Makes the file with everything there is, also with what a newer version wrote and with what cannot be read. */
export function makeCopy(now: Date): Copy {
  const { records, unreadable } = everything();
  const of = fingerprint();
  return {
    text: writeExport(records, now, unreadable),
    unreadable: unreadable.length,
    note: () => {
      $exported.set({ at: now.toISOString(), of });
    },
  };
}
