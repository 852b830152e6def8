import { marksIn } from './short-marks.ts';

/** A part of a style sheet: as it stands, or a group of rules under a condition. */
type Part = Rule | Group;

interface Rule {
  readonly text: string;
  /** For each of its selectors the components that it asks for, by Astro's marks. */
  readonly asked: readonly (readonly string[])[];
}

interface Group {
  readonly head: string;
  readonly parts: readonly Part[];
}

/**
 * A style sheet without the rules of components that a page does not have: a layout brings those of all components that a text
 * may use.
 * @param present the marks of the components that it has
 */
export const usedRules = (css: string, present: ReadonlySet<string>): string =>
  marksIn(css).length > 0 ? usedIn(partsOf(css), present) : css;

const usedIn = (parts: readonly Part[], present: ReadonlySet<string>): string =>
  parts.map((part) => ('head' in part ? groupIn(part, present) : ruleIn(part, present))).join('');

function groupIn({ head, parts }: Group, present: ReadonlySet<string>): string {
  const inside = usedIn(parts, present);
  return inside === '' ? '' : `${head}{${inside}}`;
}

const ruleIn = ({ text, asked }: Rule, present: ReadonlySet<string>): string =>
  asked.some((marks) => marks.every((one) => present.has(one))) ? text : '';

/** The sheets that were taken apart: every page of a kind has the same. */
const known = new Map<string, readonly Part[]>();

function partsOf(css: string): readonly Part[] {
  const before = known.get(css);
  if (before) return before;
  const parts = read(css);
  known.set(css, parts);
  return parts;
}

/** What ends a part, and what may hold such a sign without ending anything. */
const sign = /[{};]|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\*[^]*?\*\//gu;

function read(css: string): Part[] {
  const parts: Part[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: found, index } of css.matchAll(sign)) {
    if (found === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (found === '}') {
      depth -= 1;
      if (depth !== 0) continue;
      parts.push(partOf(css.slice(start, open), css.slice(open + 1, index)));
      start = index + 1;
    } else if (found === ';' && depth === 0) {
      parts.push({ text: css.slice(start, index + 1), asked: [[]] });
      start = index + 1;
    }
  }
  const rest = css.slice(start);
  return rest.trim() === '' ? parts : [...parts, { text: rest, asked: [[]] }];
}

function partOf(head: string, inside: string): Part {
  if (/^\s*@(?:media|supports|container|layer)\b/u.test(head)) return { head, parts: read(inside) };
  // What stands in brackets may be one of several, or be excluded: then the rule stays.
  const selectors = withoutBrackets(head).split(',');
  return { text: `${head}{${inside}}`, asked: selectors.map(marksIn) };
}

/** A selector without what stands in round brackets. */
function withoutBrackets(text: string): string {
  const inner = text.replaceAll(/\([^()]*\)/gu, '');
  return inner === text ? text : withoutBrackets(inner);
}
