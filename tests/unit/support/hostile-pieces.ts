/** What a hostile text is made of, over and over: everything that an expression may repeat, alone and in turns. */
export const hostilePieces: readonly string[] = [
  ' ', '\t', '\n', '\r\n', '\u00a0', ' \n', '0', '1', '1 ', '1,', '1.', '1 000', '1\t', '1;', '-', '+', '−', '%', ' %', '5 % ',
  '"', '"\n', '""', '\'', ',', ';', '|', 'a', 'å', 'aB', 'a ', 'a-', 'a.', '.', ':', '/', '2026-', '1e', '(', '(1)', '[1]', '¹', '*',
  '{', '[', '{"a":', '<mark>', '<', '&', '&a', '=', '%3', 'kr ', 'SEK', 'e\u0301', '\u200b', 'TP', '\\', '#', '_', '~', '`',
]; // prettier-ignore

/** What stands round them: nothing, or something that makes a match fail at the very end. */
export const hostileFrames: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['1', '!'],
  ['a', '1'],
  ['a@', ' '],
];
