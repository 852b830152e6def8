const isAscii = /^[\u0000-\u007f]*$/u;

/** A text without case, accents and dots: `Förtroende` is `fortroende`. */
export function fold(text: string): string {
  // Most words have none, and a vocabulary is folded whole.
  if (isAscii.test(text)) return text.toLowerCase();
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * The words of a text in lower case. An apostrophe joins (*don’t* is `dont`), and so does a hyphen behind a single letter
 * (*e-post*, *a-kunder*); every other sign parts.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’'\u00ad]/gu, '')
    // The hyphen is what is looked for: texts have few, and many letters.
    .replaceAll(/(?<=(?<![\p{L}\p{M}\p{N}])\p{L})-(?=\p{L}{2})/gu, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a word has letters that somebody without a Swedish keyboard would type otherwise. */
export const hasMarks = (word: string): boolean => fold(word) !== word.toLowerCase();
