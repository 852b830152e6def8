import { didYouMean, joinWithAnd } from './did-you-mean.ts';
import type { SyntaxProblem } from './markdown.ts';
import type { SourceFile } from './place.ts';

/** What is wrong with a text, in an author's words, and where. */
interface Problem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Says in plain words why a text cannot be read.
 * @param names the components that there are
 */
export function mdxProblem(file: SourceFile, problem: SyntaxProblem, names: readonly string[]): Problem {
  const offset = offsetOf(file.text, problem);
  const rest = file.text.slice(offset);
  return (
    braceProblem(file.text, offset, problem.message) ??
    tagProblem(offset, rest, names) ??
    closingProblem(offset, problem.message, names) ??
    angleProblem(offset, rest) ?? {
      offset,
      message: `cannot be read: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`,
      hint: 'each <Component> needs its </Component>; write < and { in prose as &lt; and &#123;',
    }
  );
}

function offsetOf(text: string, { line, column }: SyntaxProblem): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return start + column - 1;
}

/** What to do about a brace, by what stands in it. */
export function braceAdvice(inside: string): string {
  const words = inside.trim();
  return words === '' || words.length > 40
    ? 'write a brace in prose as &#123;'
    : `write [${words}] instead, or &#123;${words}&#125; if braces are to be seen`;
}

function braceProblem(text: string, offset: number, message: string): Problem | undefined {
  if (!message.includes('expression')) return undefined;
  const at = text.charAt(offset) === '{' ? offset : text.lastIndexOf('{', offset);
  if (at === -1) return undefined;
  const inside = /^\{([^{}\n]*)\}/u.exec(text.slice(at))?.[1];
  const prop = /(\w+)=$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  if (prop !== undefined) {
    const number = /\d+/u.exec(inside ?? '')?.[0] ?? '1';
    const message = `${prop} holds something else than a number in its braces`;
    return { offset: at, message, hint: `write ${prop}={${number}}` };
  }
  return {
    offset: at,
    message: inside === undefined ? '{ begins code, and no } ends it' : `{ begins code: {${inside}}`,
    hint: inside === undefined ? 'write a brace in prose as &#123;' : braceAdvice(inside),
  };
}

/** A component whose name is right and whose props are not written as they should be. */
function tagProblem(offset: number, rest: string, names: readonly string[]): Problem | undefined {
  const [tag, name = ''] = /^<([A-Z]\w*)[^>\n]*>?/u.exec(rest) ?? [];
  if (tag === undefined || !names.includes(name)) return undefined;
  const curly = tag.search(/[“”„«»‘’]/u);
  const bare = /\s(\w+)=([^\s"'{>]+)/u.exec(tag);
  if (curly !== -1 && /=\s*[“”„«»‘’]/u.test(tag)) {
    const [, prop = '', value = ''] = /(\w+)=\s*[“”„«»‘’]+([^“”„«»‘’]*)/u.exec(tag) ?? [];
    return {
      offset: offset + curly,
      message: `curly quotation marks in <${name}>`,
      hint: `write straight ones: ${prop}=${/^\d+$/u.test(value) ? `{${value}}` : `"${value}"`}`,
    };
  }
  if (bare) {
    const [, prop = '', value = ''] = bare;
    const number = /^\d+$/u.test(value);
    return {
      offset: offset + bare.index + 1,
      message: `${prop} of <${name}> stands without ${number ? 'braces' : 'quotation marks'}`,
      hint: `write ${prop}=${number ? `{${value}}` : `"${value}"`}`,
    };
  }
  if ((tag.match(/\{/gu)?.length ?? 0) !== (tag.match(/\}/gu)?.length ?? 0)) {
    return {
      offset: offset + Math.max(tag.search(/[{}]/u), 0),
      message: `a brace in <${name}> has no other half`,
      hint: 'write { before and } after the number',
    };
  }
  if ((tag.match(/"/gu)?.length ?? 0) % 2 === 1) {
    const at = tag.lastIndexOf('"');
    return {
      offset: offset + at,
      message: `a quotation mark in <${name}> is not closed`,
      hint: 'write " before and after the value',
    };
  }
  return undefined;
}

function closingProblem(offset: number, message: string, names: readonly string[]): Problem | undefined {
  const open = /expected a closing tag for `<(\w+)/iu.exec(message)?.[1];
  if (open !== undefined) {
    if (!names.includes(open) && /^[a-z]/u.test(open)) return html(offset, open);
    const known = names.includes(open);
    return {
      offset,
      message: known ? `<${open}> is not closed` : `<${open}> is no component, and is not closed`,
      hint: known
        ? `write </${open}> where it ends`
        : didYouMean(open, names, `there are ${joinWithAnd(names)}`),
    };
  }
  const closing = /unexpected closing tag `<\/([\w]*)/iu.exec(message)?.[1];
  if (closing === undefined) return undefined;
  const wanted = /closing tag for `<(\w+)/u.exec(message)?.[1];
  return {
    offset,
    message: `</${closing}> closes nothing${wanted === undefined ? '' : `: <${wanted}> is open`}`,
    hint:
      wanted === undefined
        ? `take it away, or write <${closing}> where it begins`
        : `write </${wanted}>, or move it to where its own part ends`,
  };
}

/** What to do about HTML, by the element. */
export function htmlAdvice(name: string): string {
  return name === 'br'
    ? 'begin a new paragraph with an empty line, or end the line with \\ to break it'
    : 'write Markdown: **bold**, *italic*, - list';
}

function html(offset: number, name: string): Problem {
  return { offset, message: `HTML in the text: <${name}>`, hint: htmlAdvice(name) };
}

/** A < that is no component's. */
function angleProblem(offset: number, rest: string): Problem | undefined {
  if (!rest.startsWith('<')) return undefined;
  const [note] = /^<!--/u.exec(rest) ?? [];
  if (note !== undefined) {
    return {
      offset,
      message: 'a note to other authors is not written <!-- … --> here',
      hint: 'write {/* … */}',
    };
  }
  const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]+@?[^\s<>]*)>/u.exec(rest)?.[1];
  if (address !== undefined && /:\/\/|@/u.test(address)) {
    const target = address.includes('@') && !address.includes(':') ? `mailto:${address}` : address;
    return {
      offset,
      message: `a link is not written <${address}> here`,
      hint: `write [words](${target})`,
    };
  }
  const element = /^<\/?([a-z]\w*)/u.exec(rest)?.[1];
  if (element !== undefined) return html(offset, element);
  return { offset, message: '< begins code', hint: 'write &lt; for the sign, or say it in words' };
}
