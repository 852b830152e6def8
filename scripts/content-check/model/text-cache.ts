import type { Finding } from './finding.ts';
import type { AnyText, Component, TextFacts, TextVerdict, Use, YamlTexts } from './model.ts';
import { memoizedByPath } from './memoized-by-path.ts';
import type { Place } from './place.ts';
import { noteYaml } from './yaml-cache.ts';
import type { CachedYaml, NotedYaml, ReadYaml } from './yaml-cache.ts';

/** A text with what was found while it was read. */
export interface ReadText<Text extends AnyText> {
  readonly text: Text;
  readonly findings: readonly Finding[];
}

/** A use without what reads its text: where its props stand is a list. */
type PlainUse = Omit<Use, 'atProp'> & { readonly propPlaces: ReadonlyMap<string, Place> };

/** What is kept of a text between checks, as plain data. */
export interface CachedText {
  /** Of the file. */
  readonly digest: string;
  readonly text: Pick<AnyText, 'kind' | 'file' | 'language' | 'slug' | 'key' | 'fields'>;
  /** Whether all its fields are right. */
  readonly isWhole: boolean;
  readonly findings: readonly Finding[];
  readonly facts: (Omit<TextFacts, 'uses'> & { readonly uses: readonly PlainUse[] }) | undefined;
  readonly verdict: Omit<TextVerdict, 'findings' | 'rules'> & {
    /** The findings as JSON: most checks do not ask for them again. */
    readonly found: string;
    readonly rules: readonly string[];
  };
  /** The places and the written values that rules have asked for, by their path; more may be added. */
  readonly places: Map<string, Place>;
  readonly written: Map<string, string>;
  /** What was found in it together with another text, and the digest of that one. */
  readonly forTwo: { readonly other: string; readonly findings: readonly Finding[] } | undefined;
}

/** What is kept of all texts and YAML files, by their paths in the content folder. */
export interface CachedTexts {
  readonly texts: ReadonlyMap<string, CachedText>;
  readonly yaml: ReadonlyMap<string, CachedYaml>;
  /** Of pictures and other files beside the texts. */
  readonly files: ReadonlyMap<string, CachedFile>;
}

/** What is kept of a file that is looked into. */
interface CachedFile {
  readonly digest: string;
  readonly findings: readonly Finding[];
}

/** The texts of a folder, of which only those that have changed are read. */
export interface TextCache {
  /**
   * A text as it was read before where its file is the same, else read now. Of one from before, the body and the prose are
   * read only where somebody asks.
   * @param digest of the file
   */
  readonly textOf: <Text extends AnyText>(
    path: string,
    digest: string,
    read: () => ReadText<Text>,
  ) => ReadText<Text>;
  /**
   * Forgets the body and the prose of a text that was read in this check, once it has been judged: a thousand of them fill the memory,
   * and to sweep them up takes a tenth of a check. Who asks for them yet makes them be read again.
   */
  readonly letGo: (text: AnyText) => void;
  /** The same of a YAML file. @param digest of the file, and of what else decides how it is read */
  readonly yamlOf: <Fields>(path: string, digest: string, read: () => ReadYaml<Fields>) => ReadYaml<Fields>;
  /** What is wrong inside a picture or another file. */
  readonly inFile: (
    shown: string,
    digest: string,
    find: () => Promise<readonly Finding[]>,
  ) => Promise<readonly Finding[]>;
  readonly forTwo: (text: AnyText, other: AnyText, find: () => readonly Finding[]) => readonly Finding[];
  /** Everything to keep for the next check, what was kept already as the same objects; undefined where it is all of it. */
  readonly contents: (verdictOf: (text: AnyText | YamlTexts) => TextVerdict) => CachedTexts | undefined;
  /** Whether no text is known from an earlier check. */
  readonly isEmpty: boolean;
  /** Whether every text was read in this check. */
  readonly isNew: () => boolean;
}

/** What is known of one text in this check. */
interface Known {
  readonly text: AnyText;
  readonly findings: readonly Finding[];
  readonly digest: string;
  readonly before: CachedText | undefined;
  /** Whether there is something to keep that was not kept before. */
  isNew: boolean;
  readonly places: Map<string, Place>;
  readonly written: Map<string, string>;
  forTwo: CachedText['forTwo'];
  /** Reads it, the first time that it is asked. */
  readonly readOnce: () => AnyText;
}

/** @param before what an earlier check has kept, with the same program */
export function createTextCache(
  before: CachedTexts = { texts: new Map(), yaml: new Map(), files: new Map() },
): TextCache {
  const known = new Map<string, Known>();
  const files = new Map<string, CachedFile>();
  const yaml = new Map<string, Pick<NotedYaml<unknown>, 'contents'>>();
  const byText = new WeakMap<AnyText, Known>();
  let hasGrown = false;

  const grown = (one: Known): void => {
    one.isNew = true;
    hasGrown = true;
  };

  return {
    textOf(path, digest, read) {
      const last = before.texts.get(path);
      const same = last?.digest === digest ? last : undefined;
      const { places, written } = same ?? {
        places: new Map<string, Place>(),
        written: new Map<string, string>(),
      };
      type Text = ReturnType<typeof read>['text'];
      let fresh: ReadText<Text> | undefined;
      const readOnce = (): Text => (fresh ??= read()).text;
      const source = same ? { text: same.text as Text, findings: same.findings } : read();
      // Not all that was read: these hold the fields and no more.
      const { at, written: writtenAt } = same ? laterOf(readOnce) : source.text;
      const grow = (): void => {
        grown(one);
      };
      const text = {
        ...source.text,
        ...(same ? fromCache(same) : { facts: withPlainUses(source.text.facts) }),
        digest,
        at: memoizedByPath(places, at, grow),
        written: memoizedByPath(written, writtenAt, grow),
      } as Text;
      if (same) readLater(text, readOnce);
      else hasGrown = true;
      const one: Known = { text, findings: source.findings, digest, before: same, isNew: !same, places, written, forTwo: same?.forTwo, readOnce }; // prettier-ignore
      known.set(path, one);
      byText.set(text, one);
      return { text, findings: source.findings };
    },
    letGo(text) {
      const one = byText.get(text);
      if (one && !one.before) readLater(text, one.readOnce);
    },
    yamlOf(path, digest, read) {
      const last = before.yaml.get(path);
      const noted = noteYaml(digest, last?.digest === digest ? last : undefined, read, () => {
        hasGrown = true;
      });
      yaml.set(path, noted);
      return noted.read;
    },
    async inFile(shown, digest, find) {
      const last = before.files.get(shown);
      const same = last?.digest === digest ? last : undefined;
      const one = same ?? { digest, findings: await find() };
      files.set(shown, one);
      if (!same) hasGrown = true;
      return one.findings;
    },
    forTwo(text, other, find) {
      const [one, two] = [byText.get(text), byText.get(other)];
      if (!one || !two) return find();
      const id = `${two.text.file} ${two.digest}`;
      if (one.forTwo?.other === id) return one.forTwo.findings;
      const findings = find();
      one.forTwo = { other: id, findings };
      grown(one);
      return findings;
    },
    contents(verdictOf) {
      const isSame =
        known.size === before.texts.size &&
        yaml.size === before.yaml.size &&
        files.size === before.files.size;
      if (!hasGrown && isSame) return undefined;
      return {
        texts: new Map([...known].map(([path, one]) => [path, toCache(one, verdictOf)])),
        yaml: new Map([...yaml].map(([path, one]) => [path, one.contents(verdictOf)])),
        files,
      };
    },
    isEmpty: before.texts.size === 0,
    isNew: () => [...known.values()].every((one) => one.before === undefined),
  };
}

/** Reads a text only where somebody asks for its body or its prose. */
function readLater(text: AnyText, readOnce: () => AnyText): void {
  for (const name of ['body', 'prose'] as const)
    Object.defineProperty(text, name, { get: () => readOnce()[name], enumerable: true });
}

/** What asks a text that is read only then. */
const laterOf = (readOnce: () => AnyText): Pick<AnyText, 'at' | 'written'> => ({
  at: (...path) => readOnce().at(...path),
  written: (...path) => readOnce().written(...path),
});

/** Facts without what holds on to the text that they are taken from. */
const withPlainUses = (facts: TextFacts | undefined): TextFacts | undefined =>
  facts && { ...facts, uses: facts.uses.map((use) => withPlaces(withoutFunctions(use))) };

/** What a text from an earlier check has besides its fields. */
function fromCache({ text, isWhole, facts, verdict }: CachedText) {
  return {
    data: isWhole ? text.fields : undefined,
    facts: facts && { ...facts, uses: facts.uses.map(withPlaces) },
    verdict: verdictFrom(verdict),
  };
}

function verdictFrom({ found, ...verdict }: CachedText['verdict']): TextVerdict {
  let findings: readonly Finding[] | undefined;
  return {
    ...verdict,
    get findings() {
      return (findings ??= JSON.parse(found) as readonly Finding[]);
    },
  };
}

const withPlaces = ({ propPlaces, ...use }: PlainUse): Use => ({
  ...use,
  atProp: (name) => propPlaces.get(name) ?? use.place,
});

function toCache(one: Known, verdictOf: (text: AnyText) => TextVerdict): CachedText {
  const { text, findings, digest, before, isNew, places, written, forTwo } = one;
  if (before) return isNew ? { ...before, places, written, forTwo } : before;
  const { kind, file, language, slug, key, fields, data, facts } = text;
  const { findings: found, amounts, doubts } = verdictOf(text);
  return {
    digest,
    text: { kind, file, language, slug, key, fields },
    isWhole: data !== undefined,
    findings,
    facts: facts && { ...facts, uses: facts.uses.map(withoutFunctions) },
    verdict: {
      found: JSON.stringify(found),
      rules: [...new Set(found.map(({ rule }) => rule))],
      amounts,
      doubts,
    },
    places,
    written,
    forTwo,
  };
}

const withoutFunctions = ({ name, props, place, atProp }: Component | Use): PlainUse => ({
  name,
  props,
  place,
  propPlaces: new Map([...props.keys()].map((prop) => [prop, atProp(prop)])),
});
