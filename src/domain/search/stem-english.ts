/**
 * The English stemmer of Snowball: *promising*, *promised* and *promises* become *promis*.
 * Source: Porter, Snowball, "The English (Porter2) stemming algorithm"
 * (snowballstem.org/algorithms/english/stemmer.html).
 */
const exceptions: ReadonlyMap<string, string> = new Map(Object.entries({
  skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl', ugly: 'ugli',
  early: 'earli', only: 'onli', singly: 'singl', sky: 'sky', news: 'news', howe: 'howe', atlas: 'atlas',
  cosmos: 'cosmos', bias: 'bias', andes: 'andes',
})); // prettier-ignore
/** Words that keep their ending once a plural s is gone. */
const finished = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));

const vowel = '[aeiouy]';
const hasVowel = new RegExp(vowel, 'u');
const doubled = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u;
const shortSyllable = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/u;

/** Where the region begins after the first non-vowel that follows a vowel, counted from `from`. */
function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/u.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

const step2: readonly (readonly [suffix: string, instead: string])[] = [
  ['ization', 'ize'], ['ational', 'ate'], ['fulness', 'ful'], ['ousness', 'ous'], ['iveness', 'ive'],
  ['tional', 'tion'], ['biliti', 'ble'], ['lessli', 'less'], ['entli', 'ent'], ['ation', 'ate'], ['alism', 'al'],
  ['aliti', 'al'], ['ousli', 'ous'], ['iviti', 'ive'], ['fulli', 'ful'], ['enci', 'ence'], ['anci', 'ance'],
  ['abli', 'able'], ['izer', 'ize'], ['ator', 'ate'], ['alli', 'al'], ['bli', 'ble'], ['ogi', 'og'], ['li', ''],
]; // prettier-ignore
const step3: readonly (readonly [suffix: string, instead: string])[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['alize', 'al'], ['icate', 'ic'], ['iciti', 'ic'], ['ative', ''],
  ['ical', 'ic'], ['ness', ''], ['ful', ''],
]; // prettier-ignore
const step4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' ');

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/u.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/u.test(word) || !word.endsWith('s')) return word;
  return new RegExp(`${vowel}.+s$`, 'u').test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/u.exec(word);
  if (eed) return eed.index >= r1 ? word.slice(0, eed.index + 2) : word;
  const tense = /(?:ingly|edly|ing|ed)$/u.exec(word);
  if (!tense || !hasVowel.test(word.slice(0, tense.index))) return word;
  const stem = word.slice(0, tense.index);
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (doubled.test(stem)) return stem.slice(0, -1);
  return r1 >= stem.length && shortSyllable.test(stem) ? `${stem}e` : stem;
}

function replaced(
  word: string,
  r1: number,
  rules: readonly (readonly [string, string])[],
  allowed: (suffix: string, before: string) => boolean,
): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const before = word.slice(0, -rule[0].length);
  return before.length >= r1 && allowed(rule[0], before) ? before + rule[1] : word;
}

/**
 * The stem that the inflected forms of a word, and many that are derived from it, share.
 * @param given in lower case
 */
export function stemEnglish(given: string): string {
  if (given.length <= 2) return given;
  const exception = exceptions.get(given);
  if (exception !== undefined) return exception;
  let word = given.replace(/^y/u, 'Y').replaceAll(/([aeiouy])y/gu, '$1Y');
  const beginning = /^(?:gener|commun|arsen|past|univers|later|emerg|organ)/u.exec(word);
  const r1 = beginning ? beginning[0].length : regionAfter(word, 0);
  const r2 = regionAfter(word, r1);

  word = withoutPlural(word);
  if (finished.has(word)) return word;
  word = withoutTense(word, r1);
  word = word.replace(/(.[^aeiouy])[yY]$/u, '$1i');
  word = replaced(word, r1, step2, (suffix, before) =>
    suffix === 'ogi' ? before.endsWith('l') : suffix !== 'li' || /[cdeghkmnrt]$/u.test(before),
  );
  word = replaced(word, r1, step3, (suffix, before) => suffix !== 'ative' || before.length >= r2);

  const ending = step4.find((suffix) => word.endsWith(suffix));
  if (ending !== undefined && word.length - ending.length >= r2) {
    const before = word.slice(0, -ending.length);
    if (ending !== 'ion' || /[st]$/u.test(before)) word = before;
  }
  if (word.endsWith('e')) {
    const before = word.slice(0, -1);
    if (before.length >= r2 || (before.length >= r1 && !shortSyllable.test(before))) word = before;
  } else if (word.endsWith('ll') && word.length - 1 >= r2) word = word.slice(0, -1);
  return word.replaceAll('Y', 'y');
}
