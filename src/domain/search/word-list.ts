/** Longer shared beginnings are not counted: the digit has 36 values. */
const longestShared = 35;

/** Writes sorted words, each as a digit of base 36, how many letters it shares with the one before, and the rest. */
export function encodeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < longestShared && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** Reads what {@link encodeWords} wrote. */
export function decodeWords(text: string): string[] {
  let before = '';
  if (text === '') return [];
  return text.split(' ').map((entry) => {
    before = before.slice(0, parseInt(entry.charAt(0), 36)) + entry.slice(1);
    return before;
  });
}
