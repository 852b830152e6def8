/** Words that say what kind of company it is and tell two apart no better than a full stop. */
const forms = new Set(['ab', 'aktiebolag', 'hb', 'handelsbolag', 'kb', 'kommanditbolag', 'ef', 'publ', 'ltd', 'limited', 'inc', 'llc', 'plc', 'gmbh', 'as', 'asa', 'aps', 'oy', 'oyj', 'bv', 'sa', 'co', 'company', 'corp', 'the', 'i', 'och', 'and']); // prettier-ignore

/** A name without case, accents, signs and company forms: what is left tells companies apart. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => !forms.has(word))
    .join(' ');
}

/** Shorter names differ by a letter all the time. */
const shortest = 7;
/** Longer ones are compared by their beginning. */
const longest = 40;

/**
 * Pairs of names that are nearly equal: the same but for case, accents, signs and company form, or one letter added, left
 * out or exchanged. Names that differ in a figure (*Butik 1*, *Butik 2*) are different ones. By deletions, so that a long
 * list takes no longer than its length.
 * @returns for each name the place of an earlier one that it resembles, or −1
 */
export function nearNames(names: readonly string[]): number[] {
  const whole = new Map<string, number>();
  const shortened = new Map<string, number[]>();
  return names.map((name, index) => {
    const plain = plainName(name).slice(0, longest);
    if (plain === '') return -1;
    const same = whole.get(plain);
    if (same !== undefined) return same;
    whole.set(plain, index);
    if (plain.length < shortest) return -1;
    const figures = plain.replaceAll(/\D/gu, '');
    const variants = [plain, ...Array.from(plain, (_, at) => plain.slice(0, at) + plain.slice(at + 1))];
    const near = variants
      .flatMap((variant) => shortened.get(variant) ?? [])
      .find((other) => {
        const otherName = plainName(names[other] ?? '').slice(0, longest);
        return otherName.replaceAll(/\D/gu, '') === figures && isOneApart(plain, otherName);
      });
    for (const variant of variants) {
      const known = shortened.get(variant);
      if (known) known.push(index);
      else shortened.set(variant, [index]);
    }
    return near ?? -1;
  });
}

/** One letter added, left out, exchanged, or two neighbours swapped. */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** The digits of a Swedish organisation number, ten of them; the century of a longer one is left out. */
export const organisationDigits = (text: string): string => {
  const digits = text.replaceAll(/\D/gu, '');
  return digits.length === 12 ? digits.slice(2) : digits;
};

/** Whether the last of ten digits is the check digit of the others (Luhn's algorithm). */
export function isOrganisationNumber(text: string): boolean {
  const digits = organisationDigits(text);
  if (!/^\d{10}$/u.test(digits)) return false;
  const sum = Array.from(digits, (digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return value > 9 ? value - 9 : value;
  }).reduce((total, value) => total + value, 0);
  return sum % 10 === 0;
}
