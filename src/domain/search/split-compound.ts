import type { OpenIndex } from './open-index.ts';

/** A word read as put together of others that the index knows. */
export interface CompoundSplit {
  readonly stems: readonly string[];
  /** Where only one half is known: the other one, as it was typed. */
  readonly rest?: string;
  /** Whether every part is known; otherwise only one half is. */
  readonly isWhole: boolean;
}

const shortestPart = 3;
/** A half whose other half is unknown must be long, or it is there by chance. */
const shortestAlone = 4;
const maxCompoundSplits = 2;

/** The ways in which a first part may stand before the next: *affär-s-kontakt*, *jämförelse-sajt*, *kyrk-o-herde*. */
function firstParts(part: string): string[] {
  const links = part.endsWith('s') || part.endsWith('o') || part.endsWith('e') || part.endsWith('u');
  return links ? [part, part.slice(0, -1), `${part.slice(0, -1)}a`] : [part, `${part}a`, `${part}e`];
}

/**
 * Reads a word that the index does not know as two or three that it knows: *kundflykt* as *kund* and *flykt*,
 * *customerrecords* as *customer* and *records*. Where only one half is known it is given alone.
 * @returns the best readings, whole ones first
 */
export function splitCompound(word: string, index: OpenIndex): CompoundSplit[] {
  const stemOf = (part: string): string | undefined => {
    const stem = index.stem(part);
    return part.length >= shortestPart && index.has(stem) ? stem : undefined;
  };
  const whole: { stems: string[]; shortest: number }[] = [];
  const halves: { stems: string[]; rest: string; length: number }[] = [];
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [before, after] = [word.slice(0, cut), word.slice(cut)];
    const first = firstParts(before)
      .map(stemOf)
      .find((stem) => stem !== undefined);
    const last = stemOf(after);
    if (first !== undefined && last !== undefined) {
      whole.push({ stems: [first, last], shortest: Math.min(cut, after.length) });
    } else if (first !== undefined && before.length >= shortestAlone) {
      halves.push({ stems: [first], rest: after, length: before.length });
    } else if (last !== undefined && after.length >= shortestAlone) {
      halves.push({ stems: [last], rest: before, length: after.length });
    }
  }
  if (whole.length > 0) {
    return whole
      .sort((a, b) => b.shortest - a.shortest)
      .slice(0, maxCompoundSplits)
      .map(({ stems }) => ({ stems, isWhole: true }));
  }
  return halves
    .sort((a, b) => b.length - a.length)
    .slice(0, 1)
    .map(({ stems, rest }) => ({ stems, rest, isWhole: false }));
}
