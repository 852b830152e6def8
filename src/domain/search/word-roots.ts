/** Endings that make one word of another, on stems: what is left is what a family of words shares. Longest first. */
const derivations: Readonly<Record<string, readonly string[]>> = {
  sv: (
    'igheter ighet mässig aktig iseringen isering ositet ationen ation ition itet iser ering ning ande else skap ' +
    'eri het bar sam full lös dom isk ist ism iv ens ent ans ant ing are era er ar ös a e r t'
  ).split(' '),
  en: (
    'worthi fulness lessness ability ibility ation ition iness ship hood ment ness ful less abl ibl enci anci enc anc ' +
    'ent ant ist ism iti ity ous ion ial al iv er or th i y e s'
  ).split(' '),
};

/** Beginnings that Swedish and English put before a word of the same family: *råda*, *avråda*. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  sv: 'otill över under efter genom bort fram miss till upp åter sam för med mot ned ner ut av an be in om på å o'.split(
    ' ',
  ),
  en: 'counter under over mis dis non pre un re in im'.split(' '),
};

/** The endings of a language by their last letter: of fifty, a few are to be tried. */
const byLastLetter = new Map(
  Object.entries(derivations).map(([language, endings]) => {
    const groups = new Map<string, string[]>();
    for (const ending of endings) {
      const last = ending.slice(-1);
      groups.set(last, [...(groups.get(last) ?? []), ending]);
    }
    return [language, groups] as const;
  }),
);

const shortestRoot = 4;

/**
 * What the words of a family share: *specialist* and *specialisera*, *lojal* and *lojalitet*.
 * @param stem the stem of a word
 */
export function rootOf(stem: string, language: string): string {
  let root = stem;
  for (let turn = 0; turn < 3; turn += 1) {
    const endings = byLastLetter.get(language)?.get(root.slice(-1)) ?? [];
    const ending = endings.find((one) => root.endsWith(one) && root.length - one.length >= shortestRoot);
    if (ending === undefined) return root;
    root = root.slice(0, -ending.length);
  }
  return root;
}

/** The word without what stands before it, each way: *råda* of *avråda*. Empty for a word without a prefix. */
export function withoutPrefix(word: string, language: string): string[] {
  return (prefixes[language] ?? [])
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= shortestRoot)
    .map((prefix) => word.slice(prefix.length));
}
