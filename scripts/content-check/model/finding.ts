import type { Place } from './place.ts';

/** Something an author should mend. */
export interface Finding extends Place {
  /** The name of the rule, e.g. `links`; docs/AUTHORING.md explains each. */
  readonly rule: string;
  /** What is wrong: what was found, and what was expected. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  /** The site cannot be built before it is mended, though every file can be read. */
  readonly stopsBuild?: true;
}

/** Puts a finding together. */
export function finding(rule: string, place: Place, message: string, hint: string): Finding {
  const { file, line, column } = place;
  return { rule, file, line, column, message, hint };
}

/** A finding with which the site cannot be built. */
export function stopping(found: Finding): Finding {
  return { ...found, stopsBuild: true };
}

/** Names in a row, for messages: `a, b and c`. */
export function listing(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The name nearest to a mistyped one, where one is near enough to be meant; capitals and spaces are forgiven. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const tidy = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_–—-]+/gu, '-');
  const [best] = known
    .map((candidate) => ({
      candidate,
      steps: Math.min(distance(name, candidate), distance(tidy, candidate)),
    }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(1, Math.ceil(name.length / 3)) ? best.candidate : undefined;
}

/**
 * `Did you mean …?` where a known name is near, otherwise the fallback.
 * @param titles names by what people call the thing, in small letters: a title is easily written for a key
 */
export function meant(
  name: string,
  known: readonly string[],
  fallback: string,
  titles?: ReadonlyMap<string, string>,
): string {
  const guess = titles?.get(name.trim().toLowerCase()) ?? nearest(name, known);
  return guess === undefined ? fallback : `did you mean ${guess}?`;
}

/** How many letters must be added, taken away or replaced (Levenshtein 1966). */
function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (const [index, letter] of first.split('').entries()) {
    const next = [index + 1];
    for (let column = 0; column < second.length; column += 1) {
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === second[column] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
