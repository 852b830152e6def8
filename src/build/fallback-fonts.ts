/** What a family measures, in em; `width` is the mean of a letter in Swedish and English text. */
interface Measures {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** A font that a reader's system may have, and stands in until ours has come. */
interface Stand {
  /** Its names as `local()` knows them: fonts that have the same widths. */
  readonly local: readonly string[];
  readonly width: number;
}

/**
 * Ours, and what stands in for each, best first. Widths were measured on the fonts with the letters of the handbook's own
 * languages; those of fonts that only some systems have (Georgia, Segoe UI, Roboto) come from their published metrics.
 * Bold letters have a row of their own: a browser that draws them from the regular ones draws them too narrow.
 */
const families: readonly {
  readonly name: string;
  readonly weights: string;
  readonly measures: Measures;
  readonly stands: readonly Stand[];
}[] = [
  {
    name: 'Newsreader',
    weights: '200 800',
    // Between the regular weight of the running text and the headings' 500.
    measures: { width: 0.4216, ascent: 0.735, descent: 0.265 },
    stands: [
      { local: ['Georgia', 'Gelasio'], width: 0.4353 },
      { local: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 0.3967 },
      { local: ['DejaVu Serif'], width: 0.5066 },
    ],
  },
  {
    name: 'Source Sans',
    weights: '200 599',
    measures: { width: 0.4085, ascent: 1.024, descent: 0.4 },
    stands: [
      { local: ['Segoe UI'], width: 0.4347 },
      { local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'], width: 0.4371 },
      { local: ['Roboto'], width: 0.4361 },
      { local: ['DejaVu Sans'], width: 0.5006 },
    ],
  },
  {
    name: 'Source Sans',
    weights: '600 900',
    measures: { width: 0.4262, ascent: 1.024, descent: 0.4 },
    stands: [
      { local: ['Segoe UI Semibold'], width: 0.4486 },
      { local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'], width: 0.47 },
      { local: ['Roboto Bold'], width: 0.4433 },
      { local: ['DejaVu Sans Bold'], width: 0.5656 },
    ],
  },
];

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const nameOf = (family: string, index: number): string => `${family} stand-in ${String(index + 1)}`;

/** The faces that stand in: as wide as ours on the page, so that nothing moves when ours come. */
export function fallbackFaces(): string {
  return families
    .flatMap(({ name, weights, measures, stands }) =>
      stands.map(({ local, width }, index) => {
        const size = measures.width / width;
        const source = local.map((font) => `local('${font}')`).join(',');
        return (
          `@font-face{font-family:'${nameOf(name, index)}';font-weight:${weights};src:${source};` +
          `size-adjust:${percent(size)};ascent-override:${percent(measures.ascent / size)};` +
          `descent-override:${percent(measures.descent / size)};line-gap-override:0%}`
        );
      }),
    )
    .join('\n');
}

/** The names of the faces that stand in for a family, as `font-family` lists them, best first. */
const standInsOf = (family: string): string =>
  (families.find(({ name }) => name === family)?.stands ?? [])
    .map((_, index) => `'${nameOf(family, index)}'`)
    .join(',');

/** The two families as the styles ask for them: ours, and only what stands in while a page waits for its first paint. */
export function fontTokens(): string {
  const serif = `${standInsOf('Newsreader')},serif`;
  const sans = `${standInsOf('Source Sans')},system-ui,sans-serif`;
  return (
    `:root{--font-serif:'Newsreader Variable',${serif};--font-sans:'Source Sans 3 Variable',${sans}}\n` +
    `:root[data-fonts='later']{--font-serif:${serif};--font-sans:${sans}}`
  );
}
