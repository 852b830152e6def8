/** Where the fields of a text end and its words begin, as offsets into the text. */
export interface Frontmatter {
  /** The end of the YAML, which begins at 0 with the line `---`. */
  readonly yamlEnd: number;
  /** Where the closing `---` ends and the words begin. */
  readonly bodyStart: number;
}

/** Finds the fields between the two lines `---` at the top of a text; undefined where they are not set apart. */
export function findFrontmatter(text: string): Frontmatter | undefined {
  const yaml = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?=---[ \t]*(?:\r?\n|$))/u.exec(text)?.[0];
  return yaml === undefined ? undefined : { yamlEnd: yaml.length, bodyStart: yaml.length + 3 };
}

/**
 * The text with its fields turned into a comment of MDX, character by character, so that every other character keeps
 * its line and column. Astro's MDX integration would read the fields with a parser of its own.
 */
export function hideFrontmatter(text: string): string {
  const found = findFrontmatter(text);
  if (found === undefined) return text;
  const fields = text.slice(3, found.yamlEnd).replaceAll(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
  return `{/*${fields}*/}${text.slice(found.bodyStart)}`;
}
