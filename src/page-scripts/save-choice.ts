import { savePreferences } from '../stores/preferences.ts';
import type { Preferences } from '../stores/preferences.ts';

/** Saves a choice of appearance or language; a module of its own, so that a page fetches it when one is made. */
export const saveChoice = (choice: Partial<Preferences>): boolean => savePreferences(choice);
