import { lengthOf, readSymbols, symbolOf } from './team-code.ts';
import type { ReadCode } from './team-code.ts';

/** How far a code may be stretched by what separates its symbols. */
const maxReach = 2000;
const excerptLength = 32;

/** The start of a code, whatever a chat made of its case and dash; the digit is the version of the format. */
const start = /(?<![\p{L}\p{N}])T\s?P\s?([\dIL])\s?[\p{Pd}−]/giu;
/** What is written into a text but not seen: soft hyphens, zero-width spaces, joiners and direction marks. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/** A line that goes on with a code which a mail program has broken, quoted or not. */
const continuation = /^[\s>|]*[\da-z]+[\s=]*$/iu;
/** So many letters and digits in a row are hardly a word. */
const likeCode = /[\da-z]{24,}/iu;

/** Collects a code's symbols from what follows its prefix, over line breaks and quotation marks. */
function collect(text: string): { readonly symbols: string; readonly end: number } {
  let symbols = '';
  let end = 0;
  let index = 0;
  for (const character of text.slice(0, maxReach)) {
    const symbol = symbolOf(character);
    if (symbol === null) break;
    index += character.length;
    symbols += symbol;
    if (symbol !== '') end = index;
    const length = lengthOf(symbols);
    if (length > 0 && symbols.length >= length) break;
  }
  return { symbols, end };
}

/** A code that was found in a text, where, and what it says or why it cannot be taken. */
export type FoundCode = {
  /** From 1. */
  readonly line: number;
  /** The beginning of what stands there, to find it by. */
  readonly excerpt: string;
} & (ReadCode | { readonly ok: false; readonly problem: 'no beginning' });

export interface FoundCodes {
  readonly codes: readonly FoundCode[];
  /** Lines with something in them that hold no code: names, times of day, greetings. */
  readonly otherLines: number;
}

/**
 * Finds the codes in whatever was pasted: many at once, between other lines, in small letters, quoted, wrapped by a
 * mail program, with another dash or with o for 0 and l for 1.
 * @param dimensions ids of the dimensions of this site's self-assessment, in any order
 */
export function readTeamCodes(pasted: string, dimensions: readonly string[]): FoundCodes {
  const text = pasted.replaceAll(unseen, '').replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n');
  const lines = text.split('\n');
  let [counted, atLine] = [0, 1];
  /** The line of a place in the text, from 1; asked from the beginning to the end. */
  const lineAt = (index: number): number => {
    atLine += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    return atLine;
  };
  const excerptOf = (line: number): string => (lines[line - 1] ?? '').trim().slice(0, excerptLength);
  const taken = new Set<number>();
  const starts = [...text.matchAll(start)];
  const found = starts.map((match, index): FoundCode => {
    const from = match.index + match[0].length;
    const { symbols, end } = collect(text.slice(from, starts[index + 1]?.index));
    const [line, last] = [lineAt(match.index), lineAt(from + end)];
    const isCurrent = /[1il]/iu.test(match[1] ?? '');
    const read: ReadCode = isCurrent
      ? readSymbols(symbols, dimensions)
      : { ok: false, problem: match[1] === '0' ? 'damaged' : 'newer' };
    taken.add(line);
    for (let next = line + 1; next <= last; next += 1) {
      if (read.ok || continuation.test(lines[next - 1] ?? '')) taken.add(next);
    }
    return { line, excerpt: excerptOf(line), ...read };
  });
  const others = lines.flatMap((content, index) =>
    taken.has(index + 1) || content.trim() === '' ? [] : [index + 1],
  );
  const headless = others.filter((line) => likeCode.test(lines[line - 1] ?? ''));
  return {
    codes: [
      ...found,
      ...headless.map((line): FoundCode => ({
        line,
        excerpt: excerptOf(line),
        ok: false,
        problem: 'no beginning',
      })),
    ].sort((a, b) => a.line - b.line),
    otherLines: others.length - headless.length,
  };
}
