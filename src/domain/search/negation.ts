const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that turn the next one round. */
const negations: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: listed('inte ej icke aldrig'),
  en: listed('not no never isnt arent wasnt werent'),
};

/** What a language puts before a word to turn it round. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  sv: ['o', 'miss'],
  en: ['un', 'in', 'im', 'dis', 'ir', 'il'],
};

/** Whether a word turns the next one round: *inte möjligt*, *not happy*. */
export const isNegation = (word: string, language: string): boolean =>
  negations[language]?.has(word) ?? false;

/** The words of which one may say in one what a negation and this word say in two: *omöjligt*, *unhappy*. */
export const oppositesOf = (word: string, language: string): string[] =>
  (prefixes[language] ?? []).map((prefix) => prefix + word);
