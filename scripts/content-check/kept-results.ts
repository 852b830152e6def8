import { randomUUID } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { FileCache } from '../../src/build/file-cache.ts';
import type { FileReport } from './model/file-report.ts';
import { packReports, unpackReports } from './model/packed-reports.ts';
import type { Packed } from './model/packed-reports.ts';
import { isSmall, patchOf, withPatch } from './model/patch.ts';
import type { Patch } from './model/patch.ts';
import type { CachedTexts } from './model/text-cache.ts';

/**
 * What a check keeps for the next one. Most checks follow upon one edit, and what they keep differs in one text from what was kept
 * before: then that alone is written, into a small file beside the large one. The small one names the large one to which it belongs.
 */
interface Kept<Value> {
  readonly before: Value | undefined;
  readonly write: (now: Value) => void;
}

const plain = (bytes: Uint8Array | undefined): unknown => bytes && deserialize(bytes);

interface TextsPatch {
  readonly of: string;
  readonly texts: Patch<CachedTexts['texts'] extends ReadonlyMap<string, infer Value> ? Value : never>;
  readonly yaml: Patch<CachedTexts['yaml'] extends ReadonlyMap<string, infer Value> ? Value : never>;
  readonly files: Patch<CachedTexts['files'] extends ReadonlyMap<string, infer Value> ? Value : never>;
}

/** What is known of the texts. @param name names all that decides how they are read */
export function keptTexts(kept: FileCache, name: string): Kept<CachedTexts> {
  const base = plain(kept.read(name)) as { readonly id: string; readonly all: CachedTexts } | undefined;
  const patch = plain(kept.read(`${name}\npatch`)) as TextsPatch | undefined;
  const before =
    base && patch?.of === base.id
      ? {
          texts: withPatch(base.all.texts, patch.texts),
          yaml: withPatch(base.all.yaml, patch.yaml),
          files: withPatch(base.all.files, patch.files),
        }
      : base?.all;
  return {
    before,
    write(now) {
      const made = base && {
        of: base.id,
        texts: patchOf(base.all.texts, now.texts),
        yaml: patchOf(base.all.yaml, now.yaml),
        files: patchOf(base.all.files, now.files),
      };
      if (made && isSmall(made.texts, base.all.texts)) kept.write(`${name}\npatch`, serialize(made));
      else kept.write(name, serialize({ id: randomUUID(), all: now }));
    },
  };
}

/** What a check has to tell, with what it hangs on. */
interface Told<About extends object> {
  readonly about: About;
  /** In the order of their files. */
  readonly reports: readonly FileReport[];
}

const byFile = (reports: readonly FileReport[]): ReadonlyMap<string, FileReport> =>
  new Map(reports.map((report) => [report.file, report]));

/** What the last check has told. @param name names all that it hangs on besides what `About` says */
export function keptReports<About extends object>(kept: FileCache, name: string): Kept<Told<About>> {
  const [whole, part] = [kept.read(name), kept.read(`${name}\npatch`)];
  const base = whole && (unpackReports(whole) as Packed<{ readonly id: string; readonly about: About }>);
  const patch =
    part &&
    (unpackReports(part) as Packed<{
      readonly of: string;
      readonly gone: readonly string[];
      readonly about: About;
    }>);
  const all = byFile(base?.reports ?? []);
  const isPatched = base !== undefined && patch?.about.of === base.about.id;
  return {
    before: isPatched
      ? {
          about: patch.about.about,
          reports: [
            ...withPatch(all, { changed: byFile(patch.reports), gone: patch.about.gone }).values(),
          ].sort((a, b) => (a.file < b.file ? -1 : 1)),
        }
      : base && { about: base.about.about, reports: base.reports },
    write({ about, reports }) {
      const made = patchOf(all, byFile(reports));
      if (base && isSmall(made, all))
        kept.write(
          `${name}\npatch`,
          packReports({ of: base.about.id, gone: made.gone, about }, [...made.changed.values()]),
        );
      else kept.write(name, packReports({ id: randomUUID(), about }, reports));
    },
  };
}
