import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compileText } from './compile-text.ts';
import { namesIn, readTexts } from './content-texts.ts';
import type { ContentText } from './content-texts.ts';
import { isDraft } from './drafts.ts';
import { hideFrontmatter } from './frontmatter.ts';
import { fillLanguages, publishedLanguages } from './published-languages.ts';
import { contentFolder, moduleFolder, showsDrafts } from './settings.ts';
import { readText } from './text-file.ts';
import { yamlValue } from './yaml-text.ts';

/**
 * Astro's own loaders are not used. They read YAML with another parser than the content check, so that the two disagree
 * on dates, control characters and fields that stand twice; they put paths through `new URL`, where `#`, `%`, `?` and
 * the drives of Windows get lost; and what they have once read outlives the file. These read everything anew, which for
 * a thousand files takes less than half a second.
 */
export interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
  /** The text below the fields, of files that have one. */
  readonly body?: string;
  /** The pictures beside the text, as its author wrote their paths. */
  readonly pictures?: readonly string[];
}

/** Where the entries of a collection come from. */
export interface Source {
  readonly name: string;
  /** The file or the folder that is read. */
  readonly place: string;
  /** @param quick leaves texts alone in which no picture can stand, so that a mistake in them is met by their page */
  readonly read: (quick?: boolean) => readonly Entry[];
}

/** What a YAML file holds, by id. */
export type Entries = readonly (readonly [id: string, data: unknown])[];

/**
 * Loads one YAML file; one that is missing holds nothing.
 * @param toEntries takes apart what the file holds
 */
export function yamlFile(file: string, toEntries: (value: unknown) => Entries): Source {
  return {
    name: 'yaml-file',
    place: file,
    read: () =>
      // A shortcut is not read, as the content check says.
      lstatSync(file, { throwIfNoEntry: false })?.isFile()
        ? toEntries(contentValue(readText(file))).map(([id, data]) => ({ id, data: asFields(data), file }))
        : [],
  };
}

/** What a YAML text of the content folder holds, also for a site in one language. */
const contentValue = (text: string): unknown =>
  fillLanguages(yamlValue(text), publishedLanguages(contentFolder()));

/** A list in which every thing names itself. */
export function byId(value: unknown): Entries {
  return (Array.isArray(value) ? value : []).map((one: unknown, index): [string, unknown] => {
    const id: unknown = Reflect.get(asFields(one), 'id');
    return [typeof id === 'string' ? id : `entry ${index + 1}`, one];
  });
}

/** Loads every YAML file of a folder. */
export function yamlFolder(folder: string): Source {
  return {
    name: 'yaml-folder',
    place: folder,
    read: () =>
      namesIn(folder, '.yaml').map((name) => {
        const file = join(folder, name);
        return { id: basename(name, '.yaml'), data: asFields(contentValue(readText(file))), file };
      }),
  };
}

/**
 * Loads the texts of a folder that has a folder a language. A text's name is its slug, so that its id is the language
 * and the slug. A draft that is not to be shown is left out here, before anything has heard of it: no list, no index
 * and no picture can let it slip.
 */
export function textFolder(folder: string): Source {
  const modules = moduleFolder(folder);
  const entryOf = ({ language, slug, file, text, fields, body }: ContentText, quick: boolean): Entry[] => {
    const data = asFields(yamlValue(fields));
    if (isDraft(data) && !showsDrafts()) return [];
    const { pictures } =
      quick && !text.includes('![') ? { pictures: [] } : compileText(hideFrontmatter(text), file, language);
    return [
      {
        id: `${language}/${slug}`,
        ...{ data, body: body.trim(), pictures },
        file: join(modules, language, basename(file)),
      },
    ];
  };
  return {
    name: 'text-folder',
    place: folder,
    read(quick = false) {
      if (modules !== folder) copyFolder(folder, modules);
      return readTexts(folder).flatMap((text) => entryOf(text, quick));
    },
  };
}

/** A source as Astro's content layer asks for it, which the live server has read again after every edit. */
export function loaderOf({ name, place, read }: Source): Loader {
  return {
    name,
    load: async (context) => {
      const { watcher, logger } = context;
      const fill = async (): Promise<void> => {
        await replaceAll(context, read());
      };
      // A live server outlives a file that is half written; a build does not publish it.
      const fillOrTell = (): Promise<void> =>
        fill().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      await (watcher ? fillOrTell() : fill());
      const refill = (changed: string): void => {
        if (resolve(changed) === place || resolve(changed).startsWith(place + sep)) void fillOrTell();
      };
      watcher?.add(place);
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
    },
  };
}

/** Checks all entries before the first is replaced, so that a mistake leaves the others as they were. */
async function replaceAll(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const { store, config } = context;
  const stored = await storedEntries(entries, fileURLToPath(config.root), ({ id, data, file }) =>
    context.parseData({ id, data, filePath: file }),
  );
  store.clear();
  for (const entry of stored) store.set({ ...entry, digest: context.generateDigest({ ...entry }) });
}

/** An entry as Astro's content store has it. */
export interface StoredEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly filePath: string;
  readonly body?: string;
  /** The pictures beside the text. */
  readonly assetImports?: string[];
}

/**
 * Entries as they are stored, in the order in which they were read.
 * @param root the engine's folder
 * @param check gives what an entry holds as its collection's schema has it, and throws where it is not right
 * @throws Error where two entries have the same id
 */
export async function storedEntries(
  entries: readonly Entry[],
  root: string,
  check: (entry: Entry) => Promise<Record<string, unknown>>,
): Promise<StoredEntry[]> {
  const seen = new Map<string, string>();
  for (const { id, file } of entries) {
    const first = seen.get(id);
    if (first !== undefined)
      throw new Error(`${first} and ${file} both have the id ${id}: give each its own.`);
    seen.set(id, file);
  }
  return Promise.all(
    entries.map(async (entry) => ({
      id: entry.id,
      data: await check(entry),
      filePath: relative(root, entry.file).split(sep).join('/'),
      // A text is rendered by the page that shows it; no file of it goes to the bundler, except its pictures.
      ...(entry.body === undefined ? {} : { body: entry.body }),
      ...(entry.pictures === undefined ? {} : { assetImports: [...entry.pictures] }),
    })),
  );
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Makes a folder the copy of another. */
function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}
