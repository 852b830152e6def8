/**
 * The Swedish stemmer of Snowball: *löften*, *löftena* and *löftets* become *löft*. The definite -et, which the first
 * versions left alone, goes too.
 * Source: Porter, Snowball, "Swedish stemming algorithm" (snowballstem.org/algorithms/swedish/stemmer.html).
 */
const vowel = /[aeiouyäåö]/u;

/** Longest first, so that the first that fits is the longest. */
const mainSuffixes = (
  'heterna hetens arnas ernas ornas andes arens andet anden heten heter arna erna orna ande arne aste aren ades ' +
  'erns ade are ern ens het ast ad en ar er or as es at a e'
).split(' ');
const mayStandBeforeS = /[bcdfghjklmnoprtvy]s$/u;
const doubled = /(?:dd|gd|nn|dt|gt|kt|tt)$/u;

/** *Registret*, but *paket* and *kvalitet* end so by themselves. */
const definite = /[^aeiouyåäö]et$/u;
const ownEnding = /(?:it|pak|rak|stak|kom|fab)et$/u;

/** Where the region of suffixes begins: after the first consonant that follows a vowel, but never before letter three. */
function suffixRegion(word: string): number {
  let at = 0;
  while (at < word.length && !vowel.test(word.charAt(at))) at += 1;
  while (at < word.length && vowel.test(word.charAt(at))) at += 1;
  return Math.max(Math.min(at + 1, word.length), 3);
}

/**
 * The stem that the inflected forms of a word share.
 * @param word in lower case
 */
export function stemSwedish(word: string): string {
  const region = suffixRegion(word);
  if (region >= word.length) return word;
  const ends = (text: string, suffix: string): boolean =>
    text.endsWith(suffix) && text.length - suffix.length >= region;
  let stem = word;

  const main = mainSuffixes.find((suffix) => ends(stem, suffix));
  if (main !== undefined) stem = stem.slice(0, -main.length);
  else if (ends(stem, 'et') && definite.test(stem) && !ownEnding.test(stem)) stem = stem.slice(0, -2);
  else if (ends(stem, 's') && mayStandBeforeS.test(stem)) stem = stem.slice(0, -1);

  if (stem.length - 2 >= region && doubled.test(stem)) stem = stem.slice(0, -1);

  const other = ['löst', 'fullt', 'lig', 'els', 'ig'].find((suffix) => ends(stem, suffix));
  if (other === 'löst' || other === 'fullt') return stem.slice(0, -1);
  return other === undefined ? stem : stem.slice(0, -other.length);
}
