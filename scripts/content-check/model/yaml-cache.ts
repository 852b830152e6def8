import { memoizedByPath } from './memoized-by-path.ts';
import type { Finding } from './finding.ts';
import type { Entry, TextVerdict, YamlTexts } from './model.ts';
import type { Place } from './place.ts';

/** A YAML file, read. */
export interface ReadYaml<Fields> {
  /** What it describes; undefined where nothing of it can be told. */
  readonly entries: readonly Entry<Fields>[] | undefined;
  readonly texts: YamlTexts | undefined;
  readonly findings: readonly Finding[];
}

/** One thing that a YAML file describes, as plain data. */
interface CachedEntry {
  readonly fields: object;
  readonly isWhole: boolean;
  readonly places: ReadonlyMap<string, Place>;
  readonly written: ReadonlyMap<string, string>;
}

/** What is kept of a YAML file between checks, as plain data. */
export interface CachedYaml {
  /** Of the file, and of what else decides how it is read. */
  readonly digest: string;
  readonly entries: readonly CachedEntry[] | undefined;
  readonly verdict: TextVerdict | undefined;
  readonly findings: readonly Finding[];
}

/** A YAML file in this check: what it describes, and what to keep of it, which is what was kept where nothing is new. */
export interface NotedYaml<Fields> {
  readonly read: ReadYaml<Fields>;
  readonly contents: (verdictOf: (texts: YamlTexts) => TextVerdict) => CachedYaml;
}

/**
 * Wraps a YAML file so that what rules ask of it is noted.
 * @param before what an earlier check has kept of the same file
 * @param grown told when something is asked that was not known
 */
export function noteYaml<Fields>(
  digest: string,
  before: CachedYaml | undefined,
  read: () => ReadYaml<Fields>,
  grown: () => void,
): NotedYaml<Fields> {
  let fresh: ReadYaml<Fields> | undefined;
  const readOnce = (): ReadYaml<Fields> => (fresh ??= read());
  let isNew = false;
  const asked = (): void => {
    isNew = true;
    grown();
  };
  if (!before) asked();
  const sources: readonly (CachedEntry | Entry<Fields>)[] | undefined = (before ?? readOnce()).entries;
  const noted = sources?.map((source, index) => {
    const places = new Map('places' in source ? source.places : []);
    const written = new Map('places' in source ? source.written : []);
    const now = (): Entry<Fields> | undefined => readOnce().entries?.[index];
    const fields = source.fields as Partial<Fields>;
    const isWhole = 'isWhole' in source ? source.isWhole : source.data !== undefined;
    const entry: Entry<Fields> = {
      fields,
      data: isWhole ? (fields as Fields) : undefined,
      at: memoizedByPath(places, (...path) => now()?.at(...path) ?? { file: '', line: 1, column: 1 }, asked),
      written: memoizedByPath(written, (...path) => now()?.written(...path) ?? '', asked),
    };
    return { entry, isWhole, places, written };
  });
  const texts: YamlTexts | undefined = before
    ? before.verdict && { prose: [], pairs: [], verdict: before.verdict }
    : readOnce().texts;
  const findings = (before ?? readOnce()).findings;
  return {
    read: { entries: noted?.map(({ entry }) => entry), texts, findings },
    contents: (verdictOf) =>
      before && !isNew
        ? before
        : {
            digest,
            entries: noted?.map(({ entry, isWhole, places, written }) => ({
              fields: entry.fields,
              isWhole,
              places,
              written,
            })),
            verdict: texts && verdictOf(texts),
            findings,
          },
  };
}
