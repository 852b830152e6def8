import { collections } from '../../../src/build/collections.ts';
import { storedEntries } from '../../../src/build/content-loaders.ts';
import type { StoredEntry } from '../../../src/build/content-loaders.ts';

/** All content of a company, by collection and id, as Astro's content store has it. */
export type Content = ReadonlyMap<string, ReadonlyMap<string, StoredEntry>>;

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a.localeCompare(b);

/**
 * Reads and checks the content folder as Astro's content layer does, in the order in which it stores what it has read.
 * @param engine the engine's folder
 * @throws Error where an entry is not right, or where a picture stands beside a text, which only the bundler can lay
 */
export async function readContent(engine: string): Promise<Content> {
  const read = await Promise.all(
    Object.entries(collections).map(async ([name, { source, schema }]) => {
      const entries = await storedEntries(source.read(), engine, ({ data }) => schema.parseAsync(data));
      const picture = entries.flatMap(({ assetImports = [] }) => assetImports)[0];
      if (picture !== undefined) throw new Error(`${picture} is a picture beside a text.`);
      return [name, new Map(entries.map((entry) => [entry.id, entry] as const).sort(byName))] as const;
    }),
  );
  // The store knows nothing of a collection without entries.
  return new Map(read.filter(([, entries]) => entries.size > 0).sort(byName));
}
