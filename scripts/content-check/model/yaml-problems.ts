import { isAlias, isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { columnProblem, lineAt, linesOf, problem, swallowedLine } from './yaml-lines.ts';
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
    const doubled = document.errors.map(({ pos }) => duplicate(lines, lineAt(lines, pos[0]), pos[0]));
    // Where an entry has no beginning, all its fields stand twice.
    const begun = doubled.filter(({ kind }) => kind === 'noDash');
    return begun.length > 0 ? begun : doubled;
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
      const wrong = strange
        ? strangeIndent(lineAt(lines, range[0]))
        : signed
          ? needsQuotes(lineAt(lines, range[0]))
          : isScalar(node) && node.type === 'PLAIN' && node.value !== null && /^\S/u.test(node.comment ?? '')
            ? cutShort(node.source ?? '', node.comment ?? '', range)
            : isScalar(node) && node.type === 'PLAIN'
              ? swallowedLine(text, range[0], range[1])
              : undefined;
      if (wrong) found.push(wrong);
    },
  });
  return found;
}

/** A text of which the part behind # is taken for a note. */
function cutShort(text: string, comment: string, range: readonly [number, number, number]): Problem {
  const whole = `${text} #${comment.trim()}`;
  return problem(range[1] + 1, 'cutShort', { comment: comment.trim(), whole: quoted(whole) });
}

function explain(lines: readonly Line[], line: Line, error: YAMLError): Problem {
  const next = lines.slice(line.number).find(({ text }) => text !== '');
  const near = [line, next, lines[line.number - 2]].filter((one) => one !== undefined);
  return (
    near.map(strangeIndent).find((one) => one !== undefined) ??
    [line, lines[line.number - 2]].map((one) => one && inBraces(one)).find((one) => one !== undefined) ??
    (error.message.includes('quote') ? openQuote(lines) : undefined) ??
    (error.message.startsWith('Flow') || endsOpen(lines, line) ? openBracket(lines, line) : undefined) ??
    [line, next].map((one) => one && dashAlone(one)).find((one) => one !== undefined) ??
    needsQuotes(line) ??
    (isNext(error) && next && columnOf(next) > columnOf(line) ? columnProblem(lines, next) : undefined) ??
    colonMissing(line) ??
    (/^\s*(?:- |[\w-]+:(?:\s|$))/u.test(line.text) ? columnProblem(lines, line) : undefined) ??
    problem(error.pos[0], 'unreadable', {})
  );
}

/** Whether the parser stumbled at a line because of the one below it. */
const isNext = ({ code }: YAMLError): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';

const columnOf = ({ indent }: Line): number => indent.length + 1;

function strangeIndent({ start, indent, text, number }: Line): Problem | undefined {
  const at = indent.search(/[^ ]/u);
  if (at === -1 || text === '') return undefined;
  return problem(start, 'indent', { line: number, tab: indent.charAt(at) === '\t' });
}

/** The first text whose quotation mark is not closed on its line. */
function openQuote(lines: readonly Line[]): Problem | undefined {
  for (const { text, start } of lines) {
    const [, before = '', mark = '', rest = ''] = /^(.*?(?:: +|- +|[[{,] *))(["'])(.*)$/u.exec(text) ?? [];
    if (mark === '' || rest.replaceAll(mark === '"' ? '\\"' : "''", '').includes(mark)) continue;
    return problem(start + before.length, 'openQuote', { mark, rest });
  }
  return undefined;
}

/** Whether a bracket that a line above ends with is still open. */
function endsOpen(lines: readonly Line[], line: Line): boolean {
  const from = lines.slice(0, line.number).findLastIndex(({ text }) => /[:-]\s*[[{]\s*$/u.test(text));
  return from !== -1 && !lines.slice(from, line.number).some(({ text }) => /[\]}]/u.test(text));
}

function openBracket(lines: readonly Line[], line: Line): Problem | undefined {
  const opening = lines
    .slice(0, line.number)
    .findLast(({ text }) => count(text, /[[{]/gu) > count(text, /[\]}]/gu));
  if (!opening) return undefined;
  const at = opening.text.search(/[[{]/u);
  return problem(opening.start + at, 'openBracket', { list: opening.text.charAt(at) === '[' });
}

function dashAlone({ text, start, indent }: Line): Problem | undefined {
  const [, rest] = /^\s*-([^\s-].*)$/u.exec(text) ?? [];
  if (rest === undefined) return undefined;
  return problem(start + indent.length, 'dashAlone', { rest });
}

/** A text that YAML reads as something else than a text. */
function needsQuotes({ text, start }: Line): Problem | undefined {
  const [, before = '', name = '', value = ''] = /^(\s*(?:- +)*(?:([\w-]+): +)?)(\S.*)$/u.exec(text) ?? [];
  const opening = value.charAt(0);
  const why =
    name === '' && before.trim() === ''
      ? undefined
      : /["']/u.test(opening)
        ? 'after'
        : /^(?:[@`%&*!|>?]|-\s)/u.test(value)
          ? 'sign'
          : !/^[[{]/u.test(value) && value.includes(': ')
            ? 'colon'
            : undefined;
  if (why === undefined) return undefined;
  const write = `${name === '' ? '- ' : `${name}: `}${quoted(value)}`;
  return problem(start + before.length, 'needsQuotes', { why, opening, write });
}

/** A text between braces that ends where its author did not mean it to: `{ sv: Så här: ring, en: … }`, `{ light: #8a2a1c }`. */
function inBraces({ text, start }: Line): Problem | undefined {
  const from = text.indexOf('{');
  if (from === -1) return undefined;
  for (const { 0: whole, 1: name = '', 2: value = '', index } of text
    .slice(from)
    .matchAll(/(?<=[{,]\s*)([\w-]+):\s+([^\s"'{[][^,}]*)/gu)) {
    const plain = value.trim();
    const why = plain.startsWith('#') ? 'sign' : plain.includes(': ') ? 'colon' : undefined;
    if (why === undefined) continue;
    const at = start + from + index + whole.length - value.length;
    return problem(at, 'needsQuotes', { why, opening: plain.charAt(0), write: `${name}: ${quoted(plain)}` });
  }
  return undefined;
}

/** A text in straight quotes, without the curly ones that a word processor put there. */
export function quoted(text: string): string {
  const bare = /^[”“„»’‘].*[”“«’‘]$/u.test(text) ? text.slice(1, -1) : text;
  return bare.includes("'") && !/["\\]/u.test(bare) ? `"${bare}"` : `'${bare.replaceAll("'", "''")}'`;
}

function colonMissing({ text, start, indent }: Line): Problem | undefined {
  const line = text.trim();
  if (line === '' || /:(?:\s|$)|^(?:-|#|[\]}])/u.test(line)) return undefined;
  // När is no name that ends at its first letter outside a–z.
  const [, name = '', colon = '', rest = ''] = /^([\w-]+)(?=[\s:]|$)(:?)\s*(.*)$/u.exec(line) ?? [];
  return problem(start + indent.length, 'colonMissing', { line, colon: colon !== '', name, rest });
}

function duplicate(lines: readonly Line[], line: Line, offset: number): Problem {
  const name = /^["']?([\w-]+)/u.exec(line.text.slice(offset - line.start))?.[1] ?? 'the field';
  const column = offset - line.start;
  const first = lines
    .slice(0, line.number - 1)
    .findLast(({ text }) => text.startsWith(`${name}:`, column) && /^[\s-]*$/u.test(text.slice(0, column)));
  // Entries of a list begin with their id: a second one without a hyphen is the next entry.
  const begun = first !== undefined && /^\s*-/u.test(first.text);
  return begun && (name === 'id' || name === 'key')
    ? problem(offset, 'noDash', { name })
    : problem(offset, 'duplicate', { name, first: first?.number });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
