/**
 * The reader's theme and language. Small and free of the gate, because every reading page can change them;
 * the same rules hold: a newer value is left alone and one that cannot be read is set aside first.
 */
import { choice, nullable, object } from '../domain/exchange/parse.ts';
import type { Parsed } from '../domain/exchange/parse.ts';
import { browserStorage } from './persist-browser.ts';
import { encodeValue, keyOf, openText, setAside } from './persist-values.ts';
import type { StoredShape } from './persist-values.ts';

const parse = object({
  theme: choice(['light', 'dark', 'system']),
  /** The language chosen at the front door or by the switch; null until then. */
  language: nullable(choice(['sv', 'en'])),
});
export type Preferences = Parsed<typeof parse>;

/** Stored as `playbook:preferences`; the head of every page reads the same (applyStoredTheme). */
export const preferencesShape: StoredShape<Preferences> = { name: 'preferences', version: 1, parse };

export const defaultPreferences: Preferences = { theme: 'system', language: null };

/** The stored preferences, or the defaults where there are none that can be read. */
export function readPreferences(): Preferences {
  try {
    const opened = openText(browserStorage()?.getItem(keyOf(preferencesShape)) ?? null, preferencesShape);
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
    if (kind === 'corrupt' && raw !== null) setAside(storage, key, raw, Date.now());
    storage.setItem(key, encodeValue(preferencesShape, { ...readPreferences(), ...change }));
    return true;
  } catch {
    return false;
  }
}
