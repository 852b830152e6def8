import type { KindOf, ParametersOf } from '../messages/catalogue.ts';

/** What is wrong with a text, and where. */
export interface Problem {
  readonly offset: number;
  readonly kind: KindOf<'yaml'>;
  readonly parameters: object;
}

/** Puts a problem together. */
export const problem = <Kind extends KindOf<'yaml'>>(
  offset: number,
  kind: Kind,
  parameters: ParametersOf<'yaml', Kind>,
): Problem => ({ offset, kind, parameters });

/** A line of a text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  /** Without what does not show at its end. */
  readonly text: string;
  /** The signs before the first that shows. */
  readonly indent: string;
}

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw, index) => {
    const line = { number: index + 1, start, text: raw.trimEnd(), indent: /^\s*/u.exec(raw)?.[0] ?? '' };
    start += raw.length + 1;
    return line;
  });
}

export function lineAt(lines: readonly Line[], offset: number): Line {
  const line = lines.findLast(({ start }) => start <= offset);
  return line ?? { number: 1, start: 0, text: '', indent: '' };
}

/** A line that begins in another column than the lines it belongs to: names the likeliest of those above. */
export function columnProblem(lines: readonly Line[], line: Line): Problem {
  const column = line.indent.length + 1;
  const isEntry = line.text.trimStart().startsWith('- ');
  const above = lines
    .slice(0, line.number - 1)
    .flatMap(({ number, text }) => {
      const [, indent, shown] =
        (isEntry ? /^( *)(- \S*)/u : /^( *(?:- +)*)([\w-]+:)(?:\s|$)/u).exec(text) ?? [];
      return indent === undefined || shown === undefined
        ? []
        : [{ number, shown, column: indent.length + 1 }];
    })
    .slice(-40);
  // The nearest column is the likeliest; among those the nearest line.
  const model = above
    .filter((one) => one.column !== column)
    .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column) || b.number - a.number)[0];
  const shown = /^(?:- )?[^\s:]*:?/u.exec(line.text.trimStart())?.[0] ?? '';
  return problem(line.start + line.indent.length, 'column', {
    shown,
    column,
    model: model && { column: model.column, shown: model.shown, line: model.number },
  });
}

/** A line that stands too far in, so that the parser took it for more of the text above it. */
export function swallowedLine(text: string, start: number, end: number): Problem | undefined {
  if (!text.slice(start, end).includes('\n')) return undefined;
  const lines = linesOf(text);
  const line = lines.find((one) => one.start > start && one.start < end && /^\s*- /u.test(one.text));
  return line && columnProblem(lines, line);
}
