const slash = 0x2f;
const space = 0x20;

/** Where a word that begins at a place of a text ends, and a hash of its letters. */
interface Span {
  readonly end: number;
  readonly hash: number;
}

/** Reads to the first slash or blank, or to the end. */
function spanAt(text: string, start: number): Span {
  let hash = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === slash || code <= space) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return { end, hash: hash ^ (hash >>> 15) };
}

/**
 * The flags of the words in a Hunspell word list. Of its 150,000 words a playbook asks for a few thousand, so none is cut out of
 * the text before it is asked for: a table of hashes says where their lines begin, which takes an eighth of the time of a Map.
 * @param list the text of the `.dic` file: the number of entries, then `word/flags` a line, with notes behind a blank
 * @returns looks up a word: the flags of all its lines, and undefined for a word that is not in the list
 */
export function wordFlags(list: string): (word: string) => string | undefined {
  // A line takes two signs or more, so that a quarter of the places is free in the table of any list, and most in that of a real one.
  const places = 2 ** Math.ceil(Math.log2(Math.max(4, list.length / 1.5)));
  /** Where lines begin; 0 is a free place, since the first line holds no word. */
  const starts = new Int32Array(places);
  const next = (place: number): number => (place + 1) & (places - 1);
  for (let start = list.indexOf('\n') + 1; start > 0;) {
    const { end, hash } = spanAt(list, start);
    if (end > start) {
      let place = hash & (places - 1);
      while (starts[place] !== 0) place = next(place);
      starts[place] = start;
    }
    start = list.indexOf('\n', end) + 1;
  }
  return (word) => {
    let flags: string | undefined;
    for (let place = spanAt(word, 0).hash & (places - 1); ; place = next(place)) {
      const start = starts[place] ?? 0;
      if (start === 0) return flags;
      const { end } = spanAt(list, start);
      if (end - start !== word.length || !list.startsWith(word, start)) continue;
      const flagsEnd = list.charCodeAt(end) === slash ? spanAt(list, end + 1).end : end;
      flags = (flags ?? '') + list.slice(end + 1, flagsEnd);
    }
  };
}
