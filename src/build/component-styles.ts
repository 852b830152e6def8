import { sheetNamed, sheetNames, withSheets } from './named-sheets.ts';
import { marksIn, markNumbers, withNumbers } from './short-marks.ts';
import { usedRules } from './unused-styles.ts';

/** The styles of all pages that have the same sheets and components. */
export interface ComponentStyles {
  /** The numbers of their marks. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The text of a sheet, for what names it in the page: those rules that such a page has components for, with numbered marks. */
  readonly sheetOf: (named: string) => string;
}

/** What was made before: hundreds of articles have the same. */
const known = new Map<string, ComponentStyles>();

/**
 * The styles of a page: a layout brings those of all components that a text may use. What stands in files is shared with other
 * pages, and stays.
 * @param html a page as Astro has rendered it
 */
export function componentStyles(html: string): ComponentStyles {
  const names = sheetNames(html);
  const present = [...new Set(marksIn(html))].sort();
  const key = [...names, ...present].join(' ');
  const styles = known.get(key) ?? stylesFor(names, new Set(present));
  known.set(key, styles);
  return styles;
}

function stylesFor(names: readonly string[], present: ReadonlySet<string>): ComponentStyles {
  const used = new Map(names.map((name) => [name, usedRules(sheetNamed(name), present)]));
  const numbers = markNumbers([...used.values()]);
  const whole = new Map<string, string>();
  return {
    numbers,
    sheetOf: (named) => {
      const text = whole.get(named) ?? withNumbers(withSheets(named, used), numbers);
      whole.set(named, text);
      return text;
    },
  };
}
