/** The languages of the interface, in the order in which they are offered. */
export const languages = ['sv', 'en'] as const;

/** A language of the interface, as it stands in `<html lang>` and in the first segment of a path. */
export type Language = (typeof languages)[number];

/** Narrows any text to a {@link Language}; false for everything else. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}

/** The other language of the pair. */
export function otherLanguage(language: Language): Language {
  return language === 'sv' ? 'en' : 'sv';
}
