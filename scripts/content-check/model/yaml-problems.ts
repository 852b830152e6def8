import { isAlias, isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { columnProblem, lineAt, linesOf, swallowedLine } from './yaml-lines.ts';
import type { Line, Problem } from './yaml-lines.ts';

/**
 * Says in plain words what is wrong with a YAML text. One slip sets off a row of errors, of which only the first
 * tells anything; fields that stand twice are slips of their own.
 */
export function yamlProblems(text: string, document: Document): Problem[] {
  const lines = linesOf(text);
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (first) return [explain(lines, lineAt(lines, first.pos[0]), first)];
  if (document.errors.length > 0) {
    return document.errors.map(({ pos }) => duplicate(lines, lineAt(lines, pos[0]), pos[0]));
  }
  return misread(text, lines, document);
}

/** Whether the fields can be looked at all the same: where one stands twice, the last one counts. */
export function isReadable({ errors }: Document): boolean {
  return errors.length > 0 && errors.every(({ code }) => code === 'DUPLICATE_KEY');
}

/** What is well-formed YAML and never what an author meant: *, & and ! with a meaning, and entries run together. */
function misread(text: string, lines: readonly Line[], document: Document): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node: (_, node) => {
      const { range } = node;
      if (!range) return;
      const signed =
        isAlias(node) || (node as { anchor?: string }).anchor !== undefined || node.tag?.startsWith('!');
      const strange = isScalar(node) && node.type === 'PLAIN' && /^[^\S ]/u.test(node.source ?? '');
      const problem = strange
        ? strangeIndent(lineAt(lines, range[0]))
        : signed
          ? needsQuotes(lineAt(lines, range[0]))
          : isScalar(node) && node.type === 'PLAIN' && node.value !== null && /^\S/u.test(node.comment ?? '')
            ? cutShort(node.source ?? '', node.comment ?? '', range)
            : isScalar(node) && node.type === 'PLAIN'
              ? swallowedLine(text, range[0], range[1])
              : undefined;
      if (problem) found.push(problem);
    },
  });
  return found;
}

/** A text of which the part behind # is taken for a note. */
function cutShort(text: string, comment: string, range: readonly [number, number, number]): Problem {
  const whole = `${text} #${comment.trim()}`;
  return {
    offset: range[1] + 1,
    message: `“#${shortened(comment.trim())}” is not read, since # begins a note`,
    hint: `put quotes around the text: ${quoted(whole)}; a note has a space after #`,
  };
}

function explain(lines: readonly Line[], line: Line, error: YAMLError): Problem {
  const next = lines.slice(line.number).find(({ text }) => text !== '');
  const near = [line, next, lines[line.number - 2]].filter((one) => one !== undefined);
  return (
    near.map(strangeIndent).find((problem) => problem !== undefined) ??
    (error.message.includes('quote') ? openQuote(lines) : undefined) ??
    (error.message.startsWith('Flow') ? openBracket(lines, line) : undefined) ??
    [line, next].map((one) => one && dashAlone(one)).find((problem) => problem !== undefined) ??
    needsQuotes(line) ??
    (isNext(error) && next && columnOf(next) > columnOf(line) ? columnProblem(lines, next) : undefined) ??
    colonMissing(line) ??
    (/^\s*(?:- |[\w-]+:(?:\s|$))/u.test(line.text) ? columnProblem(lines, line) : undefined) ?? {
      offset: error.pos[0],
      message: 'the fields cannot be read from here on',
      hint: 'compare this line with the ones around it: its first column, its colon, its quotes and brackets',
    }
  );
}

/** Whether the parser stumbled at a line because of the one below it. */
const isNext = ({ code }: YAMLError): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';

const columnOf = ({ indent }: Line): number => indent.length + 1;

function strangeIndent({ start, indent, text, number }: Line): Problem | undefined {
  const at = indent.search(/[^ ]/u);
  if (at === -1 || text === '') return undefined;
  const tab = indent.charAt(at) === '\t';
  return {
    offset: start,
    message: `line ${number} begins with ${tab ? 'a tab' : 'a space of another kind, such as a no-break space'}`,
    hint: `take it away, and type ordinary spaces until the line begins where it should`,
  };
}

/** The first text whose quotation mark is not closed on its line. */
function openQuote(lines: readonly Line[]): Problem | undefined {
  for (const { text, start } of lines) {
    const [, before = '', mark = '', rest = ''] = /^(.*?(?:: +|- +|[[{,] *))(["'])(.*)$/u.exec(text) ?? [];
    if (mark === '' || rest.replaceAll(mark === '"' ? '\\"' : "''", '').includes(mark)) continue;
    return {
      offset: start + before.length,
      message: `the quotation mark ${mark} before “${shortened(rest)}” is not closed`,
      hint: `write ${mark} after the text too`,
    };
  }
  return undefined;
}

function openBracket(lines: readonly Line[], line: Line): Problem | undefined {
  const opening = lines
    .slice(0, line.number)
    .findLast(({ text }) => count(text, /[[{]/gu) > count(text, /[\]}]/gu));
  if (!opening) return undefined;
  const at = opening.text.search(/[[{]/u);
  const list = opening.text.charAt(at) === '[';
  return {
    offset: opening.start + at,
    message: `the ${list ? 'list' : 'bracket'} that begins with ${list ? '[' : '{'} is not closed`,
    hint: `end it with ${list ? ']' : '}'}`,
  };
}

function dashAlone({ text, start, indent }: Line): Problem | undefined {
  const [, rest] = /^\s*-([^\s-].*)$/u.exec(text) ?? [];
  if (rest === undefined) return undefined;
  return {
    offset: start + indent.length,
    message: 'no space after the hyphen that begins an entry',
    hint: `write - ${shortened(rest)}`,
  };
}

/** A text that YAML reads as something else than a text. */
function needsQuotes({ text, start }: Line): Problem | undefined {
  const [, before = '', name = '', value = ''] = /^(\s*(?:- +)*(?:([\w-]+): +)?)(\S.*)$/u.exec(text) ?? [];
  const opening = value.charAt(0);
  const why =
    name === '' && before.trim() === ''
      ? undefined
      : /["']/u.test(opening)
        ? 'goes on after its closing quotation mark'
        : /^[@`%&*!|>?]/u.test(value)
          ? `begins with ${opening}, which means something else here`
          : !/^[[{]/u.test(value) && value.includes(': ')
            ? 'holds a colon with a space after it'
            : undefined;
  if (why === undefined) return undefined;
  return {
    offset: start + before.length,
    message: `the text ${why}, so it needs straight quotes around it`,
    hint: `write ${name === '' ? '- ' : `${name}: `}${quoted(value)}`,
  };
}

/** A text in straight quotes, without the curly ones that a word processor put there. */
export function quoted(text: string): string {
  const bare = /^[”“„].*[”“]$/u.test(text) ? text.slice(1, -1) : text;
  return bare.includes("'") && !/["\\]/u.test(bare) ? `"${bare}"` : `'${bare.replaceAll("'", "''")}'`;
}

function colonMissing({ text, start, indent }: Line): Problem | undefined {
  const line = text.trim();
  if (line === '' || /:(?:\s|$)|^(?:-|#|[\]}])/u.test(line)) return undefined;
  const [, name = line, colon = '', rest = ''] = /^([\w-]+)(:?)\s*(.*)$/u.exec(line) ?? [];
  return {
    offset: start + indent.length,
    message: `“${shortened(line)}” has no ${colon === '' ? 'colon after a name' : 'space after the colon'}`,
    hint: `write ${name}: ${shortened(rest)}; if it is more of the text above, begin it with two spaces`,
  };
}

function duplicate(lines: readonly Line[], line: Line, offset: number): Problem {
  const name = /^["']?([\w-]+)/u.exec(line.text.slice(offset - line.start))?.[1] ?? 'the field';
  const column = offset - line.start;
  const first = lines
    .slice(0, line.number - 1)
    .findLast(({ text }) => text.startsWith(`${name}:`, column) && /^[\s-]*$/u.test(text.slice(0, column)));
  return {
    offset,
    message: `the field ${name} stands twice`,
    hint: first
      ? `the first is on line ${first.number}; keep the right one`
      : 'keep the right one and take the other away',
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
