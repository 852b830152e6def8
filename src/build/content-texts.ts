import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { findFrontmatter } from './frontmatter.ts';
import { readText } from './text-file.ts';

/** A text of the content folder, as its file has it. */
export interface ContentText {
  readonly language: Language;
  /** Its name in addresses: that of the file without its ending. */
  readonly slug: string;
  /** Its absolute path. */
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  /** Its fields in YAML; empty where they are not set apart. */
  readonly fields: string;
  /** What stands below the fields. */
  readonly body: string;
}

/** The texts that the content's source has read last, by folder. */
const known = sharedMap();

/** One for all copies of this module that a build loads: Astro's settings, its content layer and the pages have one each. */
function sharedMap(): Map<string, readonly ContentText[]> {
  const name = Symbol.for('trust-playbook:texts');
  const found: unknown = Reflect.get(globalThis, name);
  if (found instanceof Map) return found as Map<string, readonly ContentText[]>;
  const made = new Map<string, readonly ContentText[]>();
  Reflect.set(globalThis, name, made);
  return made;
}

/**
 * Reads the texts of a folder that has a folder a language, sorted by language and name, and keeps them for {@link knownTexts}.
 * @param folder the absolute path of `articles` in a content folder, or of another such folder
 * @throws Error that names a file that is no text
 */
export function readTexts(folder: string): readonly ContentText[] {
  const texts = textsBelow(folder);
  known.set(folder, texts);
  return texts;
}

/**
 * The texts of a folder as the content's source has read them last, so that all steps of a build tell of the same; where it has
 * read none in this process, as they are now.
 * @throws Error that names a file that is no text
 */
export const knownTexts = (folder: string): readonly ContentText[] => known.get(folder) ?? textsBelow(folder);

const textsBelow = (folder: string): ContentText[] =>
  languages.flatMap((language) =>
    namesIn(join(folder, language), '.mdx').map((name) => {
      const file = join(folder, language, name);
      const text = readText(file);
      const found = findFrontmatter(text);
      const fields = text.slice(0, found?.yamlEnd ?? 0);
      return {
        ...{ language, slug: basename(name, '.mdx'), file },
        ...{ text, fields, body: text.slice(found?.bodyStart ?? 0) },
      };
    }),
  );

/** The files of a folder that end in something, sorted; none where there is no such folder. A shortcut is no file. */
export function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
