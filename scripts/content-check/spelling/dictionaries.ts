import type { Hunspell } from 'hunspell-wasm';
import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Speller } from '../rules/rule.ts';
import { createWordMemory } from './word-memory.ts';
import type { WordMemory } from './word-memory.ts';

/** Thrown where a dictionary is asked for a word that no memory has, and has not been read: then `read` it first. */
export class DictionaryNeeded extends Error {
  readonly language: Language;

  constructor(language: Language) {
    super(language);
    this.language = language;
  }
}

/** The dictionaries, with what they have answered before. */
export interface Dictionaries {
  /** @throws DictionaryNeeded */
  readonly spellers: Record<Language, Speller>;
  /** Reads one, which a check saves where the memories have every word. */
  readonly read: (language: Language) => Promise<void>;
}

/**
 * Opens the dictionaries. Hunspell itself, since Swedish joins words at will and only Hunspell reads the
 * dictionary's rules for that. Of 2,281 Swedish words of this handbook it doubted 6, and it found 97% of 2,232
 * random slips; cspell doubted 5 and found 93% without compounds, 1 and 85% with them.
 * @param memories what the dictionaries have answered before, which must have been the same dictionaries
 * @param folder where what they were when they had been read is kept; default: they are read
 */
export function openDictionaries(
  memories: Readonly<Record<Language, WordMemory>>,
  folder?: string,
): Dictionaries {
  const opened = new Map<Language, Hunspell>();
  const hunspell = (language: Language) => (): Hunspell => {
    const found = opened.get(language);
    if (!found) throw new DictionaryNeeded(language);
    return found;
  };
  return {
    spellers: {
      sv: createSpeller(hunspell('sv'), memories.sv),
      en: createSpeller(hunspell('en'), memories.en),
    },
    async read(language) {
      const { openDictionary } = await import('./open-dictionary.ts');
      opened.set(language, await openDictionary(language, folder));
    },
  };
}

/** Both dictionaries, read. */
export async function openSpellers(): Promise<Record<Language, Speller>> {
  const { spellers, read } = openDictionaries({ sv: createWordMemory(), en: createWordMemory() });
  await Promise.all(languages.map(read));
  return spellers;
}

/**
 * For how many words of a language suggestions are thought of in one run. To think of them takes a thousand times as
 * long as to look a word up (some 40 ms), so that a text in a third language would take minutes; and who has mended so
 * many words asks again.
 */
export const maxSuggestions = 10;

/**
 * Asks Hunspell while time stands still for it. It stops thinking of words after a while of the clock, so that a busy
 * machine would be given other suggestions than a quiet one; without the limit a word takes some 20 to 70 ms.
 */
function withoutHurry<Answer>(ask: () => Answer): Answer {
  const { now } = Date;
  Date.now = () => 0;
  try {
    return ask();
  } finally {
    Date.now = now;
  }
}

function createSpeller(open: () => Hunspell, memory: WordMemory): Speller {
  let opened: Hunspell | undefined;
  const hunspell = (): Hunspell => (opened ??= open());
  // Remembered words count too, so that a first run and a later one say the same.
  const asked = new Set<string>();
  return {
    knows: (word) => memory.known(word, () => hunspell().testSpelling(word)),
    suggest: (word) => {
      if (asked.size >= maxSuggestions && !asked.has(word)) return undefined;
      asked.add(word);
      return memory.suggestions(word, () => {
        const dictionary = hunspell();
        return withoutHurry(() => dictionary.getSpellingSuggestions(word));
      });
    },
  };
}
