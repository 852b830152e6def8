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

export function createKeys(content: Content): Keys {
  const texts = textFiles(content);
  const of = (kind: Kind, language: Language): Text[] =>
    texts.filter((text) => text.kind === kind && text.language === language);
  const ordered = {
    article: (content.site.fields.themes ?? []).flatMap(({ articles }) => articles),
    workshop: [] as readonly string[],
  };

  const places = (['article', 'workshop'] as const).flatMap((kind) =>
    languages.map((language) => {
      const here = of(kind, language);
      const others = languages.filter((one) => one !== language).flatMap((one) => of(kind, one));
      const elsewhere = new Set([...ordered[kind], ...keysOf(others)]);
      const present = new Set(keysOf(here));
      const lost = [...elsewhere].filter((key) => !present.has(key));
      const shared = here.filter(
        (text) => text.key !== undefined && here.some((other) => other !== text && other.key === text.key),
      );
      // In a site of one language no translation says what a key should be.
      const isAlone = content.site.fields.languages?.length === 1;
      const strays = isAlone ? [] : here.filter(({ key }) => key !== undefined && !elsewhere.has(key));
      const keyless = here.filter(({ key }) => key === undefined);
      const wrong = keyless.length + (shared.length - new Set(keysOf(shared)).size) + strays.length;
      return { kind, language, lost, shared, strays, explained: lost.length > 0 && lost.length <= wrong };
    }),
  );
  const at = (kind: Kind, language: Language) =>
    places.find((place) => place.kind === kind && place.language === language);

  return {
    lost: (kind, language) => at(kind, language)?.lost ?? [],
    explained: (kind, language) => at(kind, language)?.explained === true,
    isShared: (text) => at(text.kind, text.language)?.shared.includes(text) === true,
    meantBy: (text) => {
      const place = at(text.kind, text.language);
      if (!place || text.key === undefined || ordered[text.kind].includes(text.key)) return undefined;
      const isStray = place.strays.includes(text);
      if (isStray && place.lost.length === 1 && place.explained) return place.lost[0];
      return closest(text.key, place.lost);
    },
  };
}

function keysOf(texts: readonly Text[]): string[] {
  return texts.flatMap(({ key }) => key ?? []);
}
