import english from 'dictionary-en-gb';
import swedish from 'dictionary-sv';
import { createHunspellFromStrings } from 'hunspell-wasm';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Speller } from '../checks/rule.ts';

/**
 * Opens the dictionaries. Hunspell itself, since Swedish joins words at will and only Hunspell reads the
 * dictionary's rules for that (docs/CONTRIBUTING.md has the comparison with cspell).
 */
export async function openSpellers(): Promise<Record<Language, Speller>> {
  const [sv, en] = await Promise.all([open(swedish), open(english)]);
  return { sv, en };
}

async function open({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Promise<Speller> {
  const text = new TextDecoder();
  const hunspell = await createHunspellFromStrings(text.decode(aff), text.decode(dic));
  return {
    knows: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}
