import { languages } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { closest } from './did-you-mean.ts';
import type { Article, Content, Workshop } from './model.ts';
import { textFiles } from './model.ts';

type Text = Article | Workshop;
type Kind = Text['kind'];

/**
 * Which keys are missing, and which texts are likely to be theirs. A key that is missing, mistyped or another text's is
 * one mistake, reported where it is made; this keeps the many places that name the right key from being reported too.
 */
export interface Keys {
  /** Keys that other files count on and no text of the language has, in the order in which they are listed. */
  readonly lost: (kind: Kind, language: Language) => readonly string[];
  /** Whether texts whose own key is wrong account for all the lost keys: those texts are reported instead. */
  readonly explained: (kind: Kind, language: Language) => boolean;
  /** The lost key that a text was likely to have; undefined for a text whose key is in order. */
  readonly meantBy: (text: Text) => string | undefined;
  /** Whether a text shares its key with another of its language, so that either may be meant by it. */
  readonly isShared: (text: Text) => boolean;
}

const keysByContent = new WeakMap<Content, Keys>();

/** What is known of the keys of a content, which many rules ask. */
export function createKeys(content: Content): Keys {
  const known = keysByContent.get(content) ?? findKeys(content);
  keysByContent.set(content, known);
  return known;
}

/** The texts of one kind and language, and what is wrong with their keys. */
interface Group {
  readonly lost: readonly string[];
  readonly shared: ReadonlySet<Text>;
  readonly strays: ReadonlySet<Text>;
  readonly isExplained: boolean;
}

function findKeys(content: Content): Keys {
  const ordered = {
    article: new Set((content.site.fields.themes ?? []).flatMap(({ articles }) => articles)),
    workshop: new Set<string>(),
  };
  const groups = new Map<string, Group>();
  const nameOf = (kind: Kind, language: Language): string => `${kind} ${language}`;
  const texts = Map.groupBy(textFiles(content), ({ kind, language }) => nameOf(kind, language));
  for (const kind of ['article', 'workshop'] as const)
    for (const language of languages) {
      const others = languages
        .filter((one) => one !== language)
        .flatMap((one) => texts.get(nameOf(kind, one)) ?? []);
      const here = texts.get(nameOf(kind, language)) ?? [];
      groups.set(nameOf(kind, language), groupOf(here, new Set([...ordered[kind], ...keysOf(others)])));
    }
  const at = (kind: Kind, language: Language): Group | undefined => groups.get(nameOf(kind, language));

  return {
    lost: (kind, language) => at(kind, language)?.lost ?? [],
    explained: (kind, language) => at(kind, language)?.isExplained === true,
    isShared: (text) => at(text.kind, text.language)?.shared.has(text) === true,
    meantBy: (text) => {
      const group = at(text.kind, text.language);
      if (!group || text.key === undefined || ordered[text.kind].has(text.key)) return undefined;
      if (group.strays.has(text) && group.lost.length === 1 && group.isExplained) return group.lost[0];
      return closest(text.key, group.lost);
    },
  };
}

/** @param elsewhere the keys that other files count on */
function groupOf(here: readonly Text[], elsewhere: ReadonlySet<string>): Group {
  const present = new Set(keysOf(here));
  const lost = [...elsewhere].filter((key) => !present.has(key));
  const byKey = Map.groupBy(here, ({ key }) => key);
  const keyless = byKey.get(undefined) ?? [];
  const shared = [...byKey].flatMap(([key, those]) => (key !== undefined && those.length > 1 ? those : []));
  const strays = here.filter(({ key }) => key !== undefined && !elsewhere.has(key));
  const wrong = keyless.length + (shared.length - new Set(keysOf(shared)).size) + strays.length;
  return {
    lost,
    shared: new Set(shared),
    strays: new Set(strays),
    isExplained: lost.length > 0 && lost.length <= wrong,
  };
}

function keysOf(texts: readonly Text[]): string[] {
  return texts.flatMap(({ key }) => key ?? []);
}

const textsByContent = new WeakMap<Content, ReadonlyMap<string, Text>>();

/** The first text of a kind and a language that has a key. */
export function textWithKey(content: Content, kind: Kind, key: string, language: Language): Text | undefined {
  let known = textsByContent.get(content);
  if (!known) {
    const all = textFiles(content).map(
      (text) => [`${text.kind} ${text.language} ${text.key ?? ''}`, text] as const,
    );
    // Of two the first counts.
    known = new Map(all.reverse());
    textsByContent.set(content, known);
  }
  return known.get(`${kind} ${language} ${key}`);
}
