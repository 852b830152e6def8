import { collections } from '../../../src/build/collections.ts';
import { storedEntries } from '../../../src/build/content-loaders.ts';
import type { StoredEntry } from '../../../src/build/content-loaders.ts';
import { picturesDigest } from '../../../src/build/text-pictures.ts';

/** All content of a company. */
export interface Content {
  /** By collection and id, as Astro's content store has it. */
  readonly store: ReadonlyMap<string, ReadonlyMap<string, StoredEntry>>;
  /** The pictures that stand in texts, as `picturesDigest` names them. */
  readonly textPictures: string;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a.localeCompare(b);

/**
 * Reads and checks the content folder as Astro's content layer does, in the order in which it stores what it has read.
 * @param engine the engine's folder
 * @throws Error where an entry is not right
 */
export async function readContent(engine: string): Promise<Content> {
  const read = Object.entries(collections).map(
    ([name, { source, schema }]) => [name, { schema, entries: source.read(true) }] as const,
  );
  const stored = await Promise.all(
    read.map(async ([name, { schema, entries }]) => {
      const checked = await storedEntries(entries, engine, ({ data }) => schema.parseAsync(data));
      return [name, new Map(checked.map((entry) => [entry.id, entry] as const).sort(byName))] as const;
    }),
  );
  return {
    // The store knows nothing of a collection without entries.
    store: new Map(stored.filter(([, entries]) => entries.size > 0).sort(byName)),
    textPictures: picturesDigest(read.flatMap(([, { entries }]) => entries)),
  };
}
