import { fnv1a } from '../hash.ts';
import type { Contribution } from '../quiz/team.ts';
import { ShapeError } from './shape-error.ts';
import { contribution } from './team-file.ts';

/**
 * A contribution as a code of one line, `TP1-…`, for a chat: it holds the same as the file.
 *
 * After the prefix come symbols of five bits, digits and capitals without I, L, O and U (Crockford's base 32), so that
 * neither case nor look-alikes matter:
 *
 * | symbols | what                                                                       |
 * | ------- | -------------------------------------------------------------------------- |
 * | 2       | how many symbols there are in all, these two included                      |
 * | 4       | fingerprint of the dimensions' ids: the scores come without names          |
 * | 3       | month, counted from January 2000                                           |
 * | 2 each  | scores in the alphabetical order of the dimensions' ids; 127 for none      |
 * | 9–83    | the random id, a number in base 36                                         |
 * | 7       | checksum of all before it                                                  |
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const prefix = 'TP1-';
const [lengthSize, dimensionsSize, monthSize, scoreSize, checksumSize] = [2, 4, 3, 2, 7];
const noScore = 127;
const firstYear = 2000;
/** Symbols of an id's character: log₂ 36 bits in symbols of five. */
const symbolsPerCharacter = Math.log2(36) / 5;

/** Why a code cannot be taken: cut or mistyped, of another self-assessment, or of a newer version of the handbook. */
export type CodeProblem = 'damaged' | 'other dimensions' | 'newer';

export type ReadCode =
  | { readonly ok: true; readonly content: Contribution }
  | { readonly ok: false; readonly problem: CodeProblem };

const symbolsOf = (value: bigint | number, size: number): string => {
  let rest = BigInt(value);
  let symbols = '';
  for (let place = 0; place < size; place += 1) {
    symbols = alphabet.charAt(Number(rest % 32n)) + symbols;
    rest /= 32n;
  }
  if (rest > 0n) throw new RangeError(`code: expected a value below 32^${size}; found ${value}`);
  return symbols;
};

const valueOf = (symbols: string): bigint =>
  Array.from(symbols).reduce((value, symbol) => value * 32n + BigInt(alphabet.indexOf(symbol)), 0n);

const inOrder = (dimensions: readonly string[]): readonly string[] => [...new Set(dimensions)].sort();

const fingerprint = (dimensions: readonly string[]): number =>
  fnv1a(inOrder(dimensions).join('\n')) % 32 ** dimensionsSize;

/** How many symbols a code says that it has; 0 where it has not come to that yet. */
export const lengthOf = (symbols: string): number =>
  symbols.length < lengthSize ? 0 : Number(valueOf(symbols.slice(0, lengthSize)));

/**
 * The code of a contribution.
 * @throws RangeError for a month before 2000
 * @throws ShapeError for what is no contribution
 */
export function encodeTeamCode(given: Contribution): string {
  const { id, month, scores } = contribution(given);
  const dimensions = inOrder(Object.keys(scores));
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  const months = (year - firstYear) * 12 + monthOfYear - 1;
  if (months < 0) throw new RangeError(`month must be ${firstYear}-01 or later; found ${month}`);
  const number = Array.from(id).reduce(
    (value, character) => value * 36n + BigInt(parseInt(character, 36)),
    0n,
  );
  const body = [
    symbolsOf(fingerprint(dimensions), dimensionsSize),
    symbolsOf(months, monthSize),
    ...dimensions.map((dimension) => symbolsOf(scores[dimension] ?? noScore, scoreSize)),
    symbolsOf(number, Math.ceil(id.length * symbolsPerCharacter)),
  ].join('');
  const checked = symbolsOf(lengthSize + body.length + checksumSize, lengthSize) + body;
  return prefix + checked + symbolsOf(fnv1a(checked), checksumSize);
}

/**
 * Reads the symbols of one code, after its prefix; those that come after its own length are not looked at.
 * @param dimensions ids of the dimensions of this site's self-assessment, in any order
 */
export function readSymbols(symbols: string, dimensions: readonly string[]): ReadCode {
  const damaged = { ok: false, problem: 'damaged' } as const;
  const length = lengthOf(symbols);
  if (length < lengthSize + checksumSize || symbols.length < length) return damaged;
  const checked = symbols.slice(0, length - checksumSize);
  if (valueOf(symbols.slice(checked.length, length)) !== BigInt(fnv1a(checked))) return damaged;

  let at = lengthSize;
  const next = (size: number): number => Number(valueOf(checked.slice(at, (at += size))));
  if (next(dimensionsSize) !== fingerprint(dimensions)) return { ok: false, problem: 'other dimensions' };
  const months = next(monthSize);
  const scores = inOrder(dimensions).map((dimension): [string, number | null] => {
    const score = next(scoreSize);
    return [dimension, score === noScore ? null : score];
  });
  const number = checked.slice(at);
  const id = valueOf(number)
    .toString(36)
    .padStart(Math.floor(number.length / symbolsPerCharacter), '0');
  const month = `${firstYear + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  try {
    return { ok: true, content: contribution({ id, month, scores: Object.fromEntries(scores) }) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return damaged;
  }
}

/** A letter or digit as a symbol; null for a letter that none is, empty for what only separates them. */
export function symbolOf(character: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(character)) return '';
  const symbol = character.toUpperCase().replace('O', '0').replace(/[IL]/u, '1');
  return symbol.length === 1 && alphabet.includes(symbol) ? symbol : null;
}
