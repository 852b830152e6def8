import { editDistance } from '../../../src/domain/text/edit-distance.ts';
import type { Term } from '../../../src/schemas/glossary.ts';
import type { Article, Entry, Workshop } from './model.ts';

/** The known name closest to a mistyped one, where one is close enough to be meant; capitals and spaces are forgiven. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const tidy = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_–—-]+/gu, '-');
  // Of a short name two letters are half: nope is not home.
  const limit = name.length < 6 ? 1 : Math.ceil(name.length / 3);
  const [best] = known
    .map((candidate) => ({
      candidate,
      distance: Math.min(editDistance(name, candidate, limit), editDistance(tidy, candidate, limit)),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/**
 * The known name that a mistyped one was probably meant to be.
 * @param titles names by what people call the thing, in small letters: a title is easily written for a key
 */
export function guessOf(
  name: string,
  known: readonly string[],
  titles?: ReadonlyMap<string, string>,
): string | undefined {
  return titles?.get(name.trim().toLowerCase()) ?? closest(name, known);
}

/** The ids of terms by their words and synonyms, in small letters: an author knows the word, not the id. */
export function idsByWord(terms: readonly Entry<Term>[]): Map<string, string> {
  return new Map(
    terms.flatMap(({ fields: { id, sv, en } }) =>
      id === undefined
        ? []
        : [sv, en]
            .flatMap((text) => (text ? [text.term, ...text.synonyms] : []))
            .map((word): [string, string] => [word.toLowerCase(), id]),
    ),
  );
}

/** The keys of texts by what people call them: their titles, and the names of their files. */
export function titlesOf(texts: readonly (Article | Workshop)[]): Map<string, string> {
  return new Map(
    texts.flatMap(({ key, slug, fields: { title } }) =>
      key === undefined
        ? []
        : [slug, title ?? slug].map((name): [string, string] => [name.toLowerCase(), key]),
    ),
  );
}
