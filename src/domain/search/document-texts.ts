/** The texts of some documents, by their id: paragraphs, items and rows as a reader sees them. */
export type DocumentTexts = Readonly<Record<string, readonly string[]>>;

/** The file that holds all words of the glossary, which are short. */
export const allWords = 'words';

/**
 * Which file holds the text of a document: `article-keep-promises`.
 * @param id `article:keep-promises`
 * @returns undefined for a document that has no text besides its summary
 */
export function textFileOf(id: string): string | undefined {
  const [kind = '', key = ''] = id.split(':');
  if (kind === 'word') return allWords;
  return kind === 'article' || kind === 'workshop' ? `${kind}-${key}` : undefined;
}
