/** What of Markdown and MDX stands round words in a line. */
const plain = (text: string): string =>
  text
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/\[([^\][]*)\]\([^()]*\)/gu, '$1')
    .replaceAll(/[*_`\\]/gu, '')
    .trim();

/**
 * What a text gives its reader to say: the list items of its `<Phrases>`, as they are read. They are taken from the
 * source, so that other pages can quote an article without rendering it.
 */
export function phrasesIn(source: string): string[] {
  return [...source.matchAll(/<Phrases\b[^<>]*>([^]*?)<\/Phrases>/gu)].flatMap(([, inside = '']) =>
    inside
      .split('\n')
      .flatMap((row) => /^\s*(?:[-*+]|\d+[.)])\s+(\S.*)$/u.exec(row)?.[1] ?? [])
      .map(plain),
  );
}
