import { sheetNamed, sheetNames, withSheets } from './named-sheets.ts';
import { marksIn, markNumbers, withNumbers } from './short-marks.ts';
import { usedRules } from './unused-styles.ts';

/** What is put into a page for the names of its sheets and for the marks of its components. */
interface ComponentStyles {
  readonly sheets: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
}

/** What was made before, by the sheets and the components of a page: hundreds of articles have the same. */
const known = new Map<string, ComponentStyles>();

/**
 * A page with its style sheets in place of their names: those rules that it has components for, and the marks of these
 * numbered, in the sheets and at the elements. What stands in files is shared with other pages, and stays.
 * @param html a page as Astro has rendered it
 */
export function componentStyles(html: string): string {
  const names = sheetNames(html);
  const present = [...new Set(marksIn(html))].sort();
  const key = [...names, ...present].join(' ');
  const { sheets, numbers } = known.get(key) ?? stylesFor(names, new Set(present));
  known.set(key, { sheets, numbers });
  return withSheets(withNumbers(html, numbers), sheets);
}

function stylesFor(names: readonly string[], present: ReadonlySet<string>): ComponentStyles {
  const used = names.map((name) => [name, usedRules(sheetNamed(name), present)] as const);
  const numbers = markNumbers(used.map(([, css]) => css));
  return { sheets: new Map(used.map(([name, css]) => [name, withNumbers(css, numbers)])), numbers };
}
