import { wordFlags } from './word-flags.ts';

/**
 * The part of a Hunspell dictionary that compounds need: which words may begin one, which may end one, and the
 * base form of each. Format: Hunspell's manual page hunspell(5), FLAG by single character.
 */
export interface Lexicon {
  /** The base form of a word that may begin a compound (`relations` of `relation`); undefined for all others. */
  readonly first: (word: string) => string | undefined;
  /** The base form of a word that may end a compound, inflected or not; undefined for all others. */
  readonly last: (word: string) => string | undefined;
}

interface Suffix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Flags of the word that the suffix makes. */
  readonly next: string;
  readonly condition: RegExp;
}

const lines = (text: string): string[] => text.split(/\r?\n/u);

/** `SFX flag strip add/flags condition`, four fields or more; the header of a group has fewer. */
function suffixesOf(affixes: string): Map<string, Suffix[]> {
  const byEnding = new Map<string, Suffix[]>();
  for (const line of lines(affixes)) {
    const [kind, flag = '', strip = '', addition = '', condition] = line.split(/\s+/u);
    if (kind !== 'SFX' || condition === undefined) continue;
    const [added = '', next = ''] = addition.split('/');
    const suffix: Suffix = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: added === '0' ? '' : added,
      next,
      condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
    };
    byEnding.set(suffix.add, [...(byEnding.get(suffix.add) ?? []), suffix]);
  }
  return byEnding;
}

/** The flag that an option of the affix file names, e.g. `COMPOUNDBEGIN X`. */
function flagOf(affixes: string, option: string): string {
  const flag = new RegExp(`^${option}\\s+(\\S)`, 'mu').exec(affixes)?.[1];
  if (flag === undefined)
    throw new Error(`The dictionary has no ${option}: it does not say how words are compounded.`);
  return flag;
}

/**
 * @param affixes the text of the `.aff` file
 * @param words the text of the `.dic` file
 * @throws Error when the dictionary says nothing of compounds
 */
export function createLexicon(affixes: string, words: string): Lexicon {
  const suffixes = suffixesOf(affixes);
  const flagsOf = wordFlags(words);
  const longest = Math.max(0, ...[...suffixes.keys()].map((ending) => ending.length));
  const begin = flagOf(affixes, 'COMPOUNDBEGIN');
  const end = flagOf(affixes, 'COMPOUNDEND');

  /** Base forms from which a suffix makes the word, with the stem's flags and the suffix. */
  function* derivations(word: string): Generator<{ stem: string; flags: string; suffix: Suffix }> {
    for (let cut = word.length; cut > 0 && word.length - cut <= longest; cut -= 1) {
      for (const suffix of suffixes.get(word.slice(cut)) ?? []) {
        const stem = word.slice(0, cut) + suffix.strip;
        const flags = flagsOf(stem);
        if (flags?.includes(suffix.flag) && suffix.condition.test(stem)) yield { stem, flags, suffix };
      }
    }
  }

  return {
    first(word) {
      if (flagsOf(word)?.includes(begin)) return word;
      for (const { stem, suffix } of derivations(word)) if (suffix.next.includes(begin)) return stem;
      return undefined;
    },
    last(word) {
      if (flagsOf(word)?.includes(end)) return word;
      for (const { stem, flags } of derivations(word)) if (flags.includes(end)) return stem;
      return undefined;
    },
  };
}
