/** A text without case, accents and dots, as the search index compares words: `Förtroende` is `fortroende`. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The words of a question, as they are written. */
export function questionWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const listed = (text: string): string[] => text.trim().split(/\s+/u);

/** Words, folded, that a question is put with and not about. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: new Set(
    listed(`
    alla att av bli blir bor da de dem den denna det detta dig din dina ditt dom du eller en er era ert ett for fran
    ga gor gora ha han har hen hennes hon hos hur i jag kan man med mig min mina mitt mot nar ni nu och om oss pa sa
    ska sig sin sina sitt skulle som till upp ut vad var vara vart vem vi vid vilka vilken vilket vill ar`),
  ),
  en: new Set(
    listed(`
    a about am an and are as at be been but by can could did do does for from had has have he her his how i if in into
    is it its may me my of on or our she should so some that the their them then there these they this to us was we
    were what when where which who why will with would you your`),
  ),
};

/**
 * The words of a question that it is about: *hur håller jag mina löften* asks for *håller* and *löften*. The engine
 * wants every word on one page, and no page has them all.
 * @returns all of them where none is left otherwise, or where there are only two
 */
export function mainWords(words: readonly string[], language: string): readonly string[] {
  if (words.length < 3) return words;
  const main = words.filter((word) => !small[language]?.has(fold(word)));
  return main.length === 0 ? words : main;
}

/** Endings, folded, that a word may have and still be the same word or one made of it. */
const endings: Readonly<Record<string, readonly string[]>> = {
  sv: listed(`
    a ad ade ades an ande anden andes andet ar are aren ares arna arnas as ast aste at d dd de den des det e el else
    elsen en ende endes ens er eri erna ernas ers es et ets t te ts tt het heten heter heterna hets ig iga igt lig
    liga ligt lighet n na nas ning ningar ningen ningens ns or orna ornas r rna rnas s sam samt samma sk ska skt`),
  en: listed(`
    s es ed d ing ings er ers or ors e y ies ied ier iest est ly ness ment ments ful fully less able ably ible ibly
    ability ibility al ally ance ances ancy ence ences ency ant ent ion ions ation ations ative ator ators ive ively
    ity ities ty ism ist ists ise ised ises ising ize ized izes izing isation ization`),
};

const shortestStem = 3;

/**
 * Whether a word that the index came up with answers the word asked for: it begins with that word, or with what is
 * left of it without an ending. Where the index has no such word, the engine takes ever shorter beginnings of the
 * question, and *privacy* ends at the letter p of a formula: that is no answer.
 * @param asked a word of the question
 * @param found a word of the page, or of what the page is called
 * @param language whose endings count
 */
export function isAnswer(asked: string, found: string, language: string): boolean {
  const [question, answer] = [fold(asked), fold(found)];
  if (answer.startsWith(question)) return true;
  return (endings[language] ?? []).some((ending) => {
    if (!question.endsWith(ending)) return false;
    const stem = question.slice(0, -ending.length);
    // At least half of the word must be there: tidning is not tid.
    if (stem.length < ending.length) return false;
    // An ending doubles the letter before it: plan, planning; hem, hemmet.
    const single = stem.replace(/(.)\1$/u, '$1');
    return [stem, single].some((start) => start.length >= shortestStem && answer.startsWith(start));
  });
}
