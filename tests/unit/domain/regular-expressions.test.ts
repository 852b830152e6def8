import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Whatever a reader's input can reach: the browser's code. What only reads authors' files is not in these rooms. */
const rooms = ['domain', 'stores', 'islands', 'i18n', 'page-scripts'];

/** Expressions that never see a long text, with the reason. */
const short: Readonly<Record<string, string>> = {};

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in a file. */
function expressionsIn(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What makes a bad expression try again and again when it is repeated: one character or two. */
function units(source: string): string[] {
  const own = [...new Set([...source].filter((character) => !/[\\^$.*+?()[\]{}|]/u.test(character)))].slice(
    0,
    10,
  );
  const single = [' ', '\t', '\n', '\u00a0', 'a', 'å', '7', '.', ',', '-', '_', '"', '%', '<', '&', '/', '=', ...own]; // prettier-ignore
  const pairs = own.slice(0, 4).flatMap((one) => [' ', 'a', '1', ...own.slice(0, 4)].map((two) => one + two));
  return [...new Set([...single, ...pairs])];
}

/** The time that an expression takes for a text, in milliseconds. */
function timeOf(expression: RegExp, text: string): number {
  const start = performance.now();
  text.replace(expression, '');
  expression.lastIndex = 0;
  expression.test(text);
  return performance.now() - start;
}

const [shortest, longest] = [500, 16_000];
/** Long enough to be told from the noise of a busy machine, in milliseconds. */
const noticeable = 8;

/** How many times as long it takes for twice the text; 0 where even the longest text is done in a wink. */
function growth(expression: RegExp, inputOf: (length: number) => string): number {
  for (let length = shortest; length <= longest; length *= 2) {
    if (timeOf(expression, inputOf(length)) < noticeable) continue;
    // Again, and the least of it: what else the machine does only ever adds.
    const [once = 0, twice = 0] = [length, 2 * length].map((size) =>
      Math.min(...[1, 2, 3].map(() => timeOf(expression, inputOf(size)))),
    );
    return once < noticeable / 2 ? 0 : twice / once;
  }
  return 0;
}

test('no regular expression that a reader’s input reaches is worse than linear', () => {
  const all = rooms.flatMap((room) => globSync(`src/${room}/**/*.{ts,tsx}`)).flatMap(expressionsIn);
  expect(all.length).toBeGreaterThan(100);
  const seen = new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]));
  const bad: string[] = [];
  for (const [text, { place, source, flags }] of seen) {
    if (Object.hasOwn(short, text)) continue;
    const expression = new RegExp(source, flags);
    for (const unit of units(source)) {
      const worst = Math.max(
        ...['', '!', '\n'].map((end) =>
          growth(expression, (length) => unit.repeat(Math.ceil(length / unit.length)) + end),
        ),
      );
      if (worst < 2.9) continue;
      bad.push(
        `${place} ${text} takes ${worst.toFixed(1)} times as long for twice of ${JSON.stringify(unit)}`,
      );
      break;
    }
  }
  expect(bad).toEqual([]);
});
