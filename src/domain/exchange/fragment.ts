import { checksum } from '../hash.ts';

/**
 * State in the fragment of a link: `calculator=1~200_50000_0.4~0q1x9zk`, that is kind, version, numbers and a
 * checksum. Its alphabet is that of numbers, so that no markup can travel in a link: where the calculator's groups take
 * their names along, these are numbers of letters too, read one by one. In the fragment only, so that no server ever sees
 * it. The checksum finds damage by mail programs and typing; it is no signature.
 */

/** The longest fragment that is written or read. Mail programs begin to break links at about 2,000. */
export const maxFragmentLength = 4000;

/** A number, or null for one that is missing. */
export type FragmentNumber = number | null;

export interface Fragment {
  /** Which part of the site the numbers belong to, e.g. `calculator`. */
  readonly kind: string;
  /** The version of the part's own order of numbers. */
  readonly version: number;
  readonly numbers: readonly FragmentNumber[];
}

/** Why a fragment was not read: it is none of ours, too long, or not what was sent. */
export interface FragmentProblem {
  readonly problem: 'other' | 'oversized' | 'damaged';
}

/** Behind the checksum no letter or digit may stand: it would have been part of something else. */
const frame = /^([a-z]{1,20})=([1-9]\d{0,2})~([\d._e~n-]*)~([\da-z]{7})(?![\da-z])/u;
const numeral = /^-?\d{1,400}(?:\.\d{1,400})?(?:e-?\d{1,3})?$/u;

/**
 * Writes numbers as a fragment, without the `#`. Only characters that stay as they are in a link are used.
 * @param kind small letters, at most 20
 * @param version of the order of the numbers, 1..999
 * @throws RangeError for another kind or version, a number that is not finite, or too many numbers
 */
export function encodeFragment(kind: string, numbers: readonly FragmentNumber[], version = 1): string {
  if (!/^[a-z]{1,20}$/u.test(kind)) throw new RangeError('kind: expected 1 to 20 small letters');
  if (!Number.isInteger(version) || version < 1 || version > 999) {
    throw new RangeError('version: expected a whole number from 1 to 999');
  }
  const numerals = numbers.map((number, index) => {
    if (number === null) return 'n';
    if (!Number.isFinite(number)) throw new RangeError(`numbers[${index}]: expected a finite number`);
    return String(number).replace('+', '');
  });
  const body = `${kind}=${version}~${numerals.join('_')}`;
  const text = `${body}~${checksum(body)}`;
  if (text.length > maxFragmentLength) {
    throw new RangeError(`numbers: expected a fragment of at most ${maxFragmentLength} characters`);
  }
  return text;
}

/** What mail programs do to a link: they escape it, a few times, break its line, and let what follows run into it. */
function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < maxEscapes && plain.includes('%'); times += 1) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain;
    }
  }
  return plain;
}

/** A link that has gone through more hands than this is not one that somebody can press. */
const maxEscapes = 4;
/** Of what stands behind a link, so many words at most are looked at. */
const maxWords = 40;

/** The longest part from the start of a text that is a fragment with a right checksum; null where there is none. */
function wholePart(text: string): RegExpExecArray | null {
  const found = frame.exec(text);
  const [whole = '', , , , sum = ''] = found ?? [];
  return found && checksum(whole.slice(0, -8)) === sum ? found : null;
}

/**
 * The fragment in a text that blanks may have broken, or that words follow: all its parts together, or as many of them as
 * make a whole.
 */
function wholeIn(text: string): RegExpExecArray | null {
  const words = text.split(/[\s\u200b\ufeff]+/u);
  for (let count = words.length; count > 0; count = count > maxWords ? maxWords : count - 1) {
    const found = wholePart(words.slice(0, count).join(''));
    if (found) return found;
  }
  return null;
}

/**
 * Reads a fragment, with or without its `#`. Never throws: whatever stands in the address is either what was
 * written, number for number, or a problem with a name. What stands behind the checksum is dropped: a full stop, a
 * bracket, a tracking parameter that a mail program or a chat has put there.
 */
export function decodeFragment(text: string): Fragment | FragmentProblem {
  const given = text.replace(/^#+/u, '');
  // Everything else, above all the address of a heading, is not for us and no reason for a message.
  if (!/^[a-z]{1,20}(?:=|%(?:25){0,3}3[Dd])/u.test(given)) return { problem: 'other' };
  if (given.length > 3 * maxFragmentLength) return { problem: 'oversized' };
  const plain = unescaped(given);
  const found = wholeIn(plain);
  if (!found) return { problem: plain.length > maxFragmentLength ? 'oversized' : 'damaged' };
  if (found[0].length > maxFragmentLength) return { problem: 'oversized' };
  const [, kind = '', version = '', numerals = ''] = found;
  const numbers: FragmentNumber[] = [];
  for (const item of numerals === '' ? [] : numerals.split('_')) {
    const number = item === 'n' ? null : numeral.test(item) ? Number(item) : NaN;
    if (number !== null && !Number.isFinite(number)) return { problem: 'damaged' };
    // A damaged `-0` would print as minus nought.
    numbers.push(number === null ? null : number + 0);
  }
  return { kind, version: Number(version), numbers };
}
