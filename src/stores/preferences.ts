/**
 * The reader's theme and language. Small and without the record store, because every reading page can change them.
 * The same rules hold: a newer value is left alone, and an unreadable one is copied to quarantine first.
 */
import { ShapeError } from '../domain/exchange/shape-error.ts';
import { browserStorage } from './persistence/browser-storage.ts';
import { encodeValue, familyPrefix, keyOf, openText, sequenceOf, withSequence } from './persistence/codec.ts';
import { createQuarantineCopies } from './persistence/quarantine-copy.ts';
import type { StoredShape } from './persistence/codec.ts';

export interface Preferences {
  readonly theme: 'light' | 'dark' | 'system';
  /** The language chosen on the start page or by the switch; null until then. */
  readonly language: 'sv' | 'en' | null;
}

/**
 * Written out, without the parsers that all other shapes are put together from: every reading page carries this,
 * and they would be most of it.
 * @throws ShapeError for data of another shape
 */
const parse = (data: unknown, path = ''): Preferences => {
  const { theme, language, ...rest } = (data ?? {}) as Partial<Preferences>;
  const known = theme === 'light' || theme === 'dark' || theme === 'system';
  const right = known && (language === 'sv' || language === 'en' || language === null);
  if (!right || Object.keys(rest).length > 0) throw new ShapeError(path, { code: 'object' });
  return { theme, language };
};

/** Stored as `playbook:preferences`; the head of every page reads the same (applyStoredTheme). */
export const preferencesShape: StoredShape<Preferences> = { name: 'preferences', version: 1, parse };

const defaultPreferences: Preferences = { theme: 'system', language: null };

/**
 * The keys under which the preferences may lie: this site's, and the one without a path of an earlier version, which
 * moves here when a page with an island is opened (persistence/moving.ts).
 */
export const preferencesKeys: readonly string[] = [
  ...new Set([keyOf(preferencesShape), familyPrefix + preferencesShape.name]),
];

/** The stored preferences, or the defaults where there are none that can be read. */
export function readPreferences(): Preferences {
  try {
    const storage = browserStorage();
    const texts = preferencesKeys.map((key) => storage?.getItem(key) ?? null);
    const [raw = null] = texts.filter(
      (text, index) => text !== null && (index === 0 || sequenceOf(text) === 0),
    );
    const opened = openText(raw, preferencesShape);
    return opened.kind === 'value' ? opened.value : defaultPreferences;
  } catch {
    return defaultPreferences;
  }
}

/**
 * Changes some preferences.
 * @returns whether they were saved; false where storage is blocked, full or holds a newer version's value
 */
export function savePreferences(change: Partial<Preferences>): boolean {
  try {
    const storage = browserStorage();
    const key = keyOf(preferencesShape);
    const raw = storage?.getItem(key) ?? null;
    const { kind } = openText(raw, preferencesShape);
    if (!storage || kind === 'newer') return false;
    if (kind === 'corrupt' && raw !== null) createQuarantineCopies().add(storage, key, raw, Date.now());
    const text = encodeValue(preferencesShape, { ...readPreferences(), ...change });
    storage.setItem(key, withSequence(text, sequenceOf(raw) + 1));
    // The mirror's code comes after the change that a page is waiting for; without it the browser keeps the text.
    void import('./persistence/mirror/note-change.ts').then(
      (mirror) => {
        mirror.noteChange(key);
      },
      () => undefined,
    );
    return true;
  } catch {
    return false;
  }
}
