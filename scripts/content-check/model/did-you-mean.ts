import { editDistance } from '../../../src/domain/text/edit-distance.ts';

/** Names in a row, for messages: `a, b and c`. */
export function joinWithAnd(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The known name closest to a mistyped one, where one is close enough to be meant; capitals and spaces are forgiven. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const tidy = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_–—-]+/gu, '-');
  const limit = Math.max(1, Math.ceil(name.length / 3));
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
 * `Did you mean …?` where a known name is close, otherwise the fallback.
 * @param titles names by what people call the thing, in small letters: a title is easily written for a key
 */
export function didYouMean(
  name: string,
  known: readonly string[],
  fallback: string,
  titles?: ReadonlyMap<string, string>,
): string {
  const guess = titles?.get(name.trim().toLowerCase()) ?? closest(name, known);
  return guess === undefined ? fallback : `did you mean ${guess}?`;
}
