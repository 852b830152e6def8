import { fnv1a } from '../../../domain/hash.ts';
import { sequenceOf, withSequence } from '../codec.ts';

/** What the mirror knows of one key. */
export interface MirrorEntry {
  /** The text with its sequence number; null when it was removed. */
  readonly raw: string | null;
  readonly sequence: number;
  /** The hash of the last text without a sequence number that this one replaced, to know it again when it comes back. */
  readonly replaced?: number;
}

/** What was erased: everything up to a sequence number, and texts that had none, by hash. */
export interface Erasure {
  readonly upTo: number;
  readonly texts: readonly number[];
}

export interface ReconcileInput {
  /** The site's texts in localStorage, by key. */
  readonly stored: ReadonlyMap<string, string>;
  readonly mirror: ReadonlyMap<string, MirrorEntry>;
  /** The keys that this page has changed since it was opened, with what they replaced: they are the newest there is. */
  readonly changed: ReadonlyMap<string, string | null>;
  readonly erasure: Erasure;
  /** Whether the text under a key cannot be read by its shape; what is no stored text at all is known without it. */
  readonly isUnreadable?: (key: string, raw: string) => boolean;
}

export interface Reconciled {
  /** What localStorage must be brought to; null removes. */
  readonly toStorage: ReadonlyMap<string, string | null>;
  readonly toMirror: ReadonlyMap<string, MirrorEntry>;
  /** Texts in localStorage that are torn or cannot be read, and give way to the mirror's last good ones. */
  readonly torn: readonly string[];
  /** The greatest sequence number on either side. */
  readonly highest: number;
}

/** A fingerprint of a text under its key. */
export const hashOf = (key: string, raw: string): number => fnv1a(raw, fnv1a(key));

/** Whether a text is cut off or foreign: no stored text of any shape. */
function isTorn(raw: string): boolean {
  try {
    const { v } = JSON.parse(raw) as { v?: unknown };
    return typeof v !== 'number';
  } catch {
    return true;
  }
}

/**
 * Compares localStorage and the mirror, key by key: the newer text counts, on whichever side it is, and whatever is
 * missing, torn, unreadable or older on the other. So the mirror is a copy of the last good state of everything. The order
 * is that of the sequence numbers; no clock is asked.
 */
export function reconcile({
  stored,
  mirror,
  changed,
  erasure,
  isUnreadable = () => false,
}: ReconcileInput): Reconciled {
  const isBad = (key: string, raw: string): boolean => isTorn(raw) || isUnreadable(key, raw);
  const toStorage = new Map<string, string | null>();
  const toMirror = new Map<string, MirrorEntry>();
  const torn: string[] = [];
  let highest = erasure.upTo;
  for (const raw of stored.values()) highest = Math.max(highest, sequenceOf(raw));
  for (const { sequence } of mirror.values()) highest = Math.max(highest, sequence);
  const erased = new Set(erasure.texts);

  for (const key of new Set([...stored.keys(), ...mirror.keys(), ...changed.keys()])) {
    const raw = stored.get(key) ?? null;
    const entry = mirror.get(key);
    const sequence = sequenceOf(raw);

    if (changed.has(key)) {
      // A page may have changed a text before it could see that the mirror knew a newer one, or had been erased.
      const isBehind = sequence <= Math.max(entry?.sequence ?? 0, erasure.upTo);
      const next = isBehind ? (highest += 1) : sequence;
      const numbered = raw === null || isTorn(raw) ? raw : withSequence(raw, next);
      if (numbered !== raw) toStorage.set(key, numbered);
      const before = changed.get(key) ?? null;
      const replaced = before !== null && sequenceOf(before) === 0 ? hashOf(key, before) : entry?.replaced;
      toMirror.set(key, entryOf(numbered, raw === null ? (highest += 1) : next, replaced));
    } else if (!entry) {
      if (raw === null) continue;
      const isErased = sequence === 0 ? erased.has(hashOf(key, raw)) : sequence <= erasure.upTo;
      if (isErased) toStorage.set(key, null);
      else if (!isBad(key, raw)) {
        toMirror.set(key, entryOf(raw, sequence, sequence === 0 ? hashOf(key, raw) : undefined));
      }
    } else if (raw === null) {
      if (entry.raw !== null) toStorage.set(key, entry.raw);
    } else if (raw !== entry.raw) {
      const isBroken = entry.raw !== null && isBad(key, raw) && !isBad(key, entry.raw);
      const isOlder = sequence > 0 ? sequence < entry.sequence : hashOf(key, raw) === entry.replaced;
      if (isBroken || isOlder) {
        if (isBroken) torn.push(key);
        toStorage.set(key, entry.raw);
      } else if (!isBad(key, raw)) {
        // Without a number something wrote it that knows no mirror, an earlier version for example: it came later.
        const replaced = sequence === 0 ? hashOf(key, raw) : entry.replaced;
        toMirror.set(key, entryOf(raw, Math.max(sequence, entry.sequence), replaced));
      }
    }
  }
  return { toStorage, toMirror, torn, highest };
}

/**
 * What the mirror is to hold of a key that this page has changed, once the two sides have been compared. Null where it
 * knows a newer text: another tab's, which this one has not seen yet. localStorage is not touched for it, because the
 * tabs would overwrite each other.
 */
export function entryAfter(
  key: string,
  raw: string | null,
  before: string | null,
  known: MirrorEntry | undefined,
  nextSequence: () => number,
): MirrorEntry | null {
  const sequence = raw === null ? nextSequence() : sequenceOf(raw) || (known?.sequence ?? 0);
  if (known && sequence < known.sequence) return null;
  const isUnnumbered = before !== null && sequenceOf(before) === 0;
  return entryOf(raw, sequence, isUnnumbered ? hashOf(key, before) : known?.replaced);
}

const entryOf = (raw: string | null, sequence: number, replaced: number | undefined): MirrorEntry => ({
  raw,
  sequence,
  ...(replaced === undefined ? {} : { replaced }),
});
