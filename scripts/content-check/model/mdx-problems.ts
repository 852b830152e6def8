import { guessOf } from './did-you-mean.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { SyntaxProblem } from './markdown.ts';
import type { SourceFile } from './place.ts';

/** A text that cannot be read: the file, where the parser stopped, what stands there, and the components there are. */
interface Stop {
  readonly file: SourceFile;
  readonly offset: number;
  readonly rest: string;
  readonly message: string;
  readonly names: readonly string[];
}

/**
 * Says why a text cannot be read. The parser gives every mistake the same code, so that its place and, for braces and
 * closing tags, its words are all there is to go by; a test holds its words, and what it may say besides is told as its.
 * @param names the components that there are
 */
export function mdxFinding(file: SourceFile, problem: SyntaxProblem, names: readonly string[]): Finding {
  const offset = offsetOf(file.text, problem);
  const stop: Stop = { file, offset, rest: file.text.slice(offset), message: problem.message, names };
  return (
    braceFinding(stop) ??
    tagFinding(stop) ??
    closingFinding(stop) ??
    angleFinding(stop) ??
    finding('mdx', file.place(offset), 'unreadable', { parser: problem.message })
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

function braceFinding({ file, offset, message }: Stop): Finding | undefined {
  if (!message.includes('expression')) return undefined;
  const { text } = file;
  const at = text.charAt(offset) === '{' ? offset : text.lastIndexOf('{', offset);
  if (at === -1) return undefined;
  const inside = /^\{([^{}\n]*)\}/u.exec(text.slice(at))?.[1];
  const prop = /(\w+)=$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  if (prop !== undefined) {
    const number = /\d+/u.exec(inside ?? '')?.[0] ?? '1';
    return finding('mdx', file.place(at), 'propNotNumber', { prop, number });
  }
  return inside === undefined
    ? finding('mdx', file.place(at), 'openBrace', {})
    : finding('mdx', file.place(at), 'brace', { inside });
}

/** A component whose name is right and whose props are not written as they should be. */
function tagFinding({ file, offset, rest, names }: Stop): Finding | undefined {
  const [tag, name = ''] = /^<([A-Z]\w*)[^>\n]*>?/u.exec(rest) ?? [];
  if (tag === undefined || !names.includes(name)) return undefined;
  const at = (index: number) => file.place(offset + index);
  const written = (prop: string, value: string): string =>
    `${prop}=${/^\d+$/u.test(value) ? `{${value}}` : `"${value}"`}`;
  const curly = tag.search(/[“”„«»‘’]/u);
  const bare = /\s(\w+)=([^\s"'{>]+)/u.exec(tag);
  if (curly !== -1 && /=\s*[“”„«»‘’]/u.test(tag)) {
    const [, prop = '', value = ''] = /(\w+)=\s*[“”„«»‘’]+([^“”„«»‘’]*)/u.exec(tag) ?? [];
    return finding('mdx', at(curly), 'curlyQuotes', { name, write: written(prop, value) });
  }
  if (bare) {
    const [, prop = '', value = ''] = bare;
    return finding('mdx', at(bare.index + 1), 'barePropValue', {
      name,
      prop,
      number: /^\d+$/u.test(value),
      write: written(prop, value),
    });
  }
  const inside = /\s(\w+)="[^"]*"(?=[^\s/>])/u.exec(tag);
  if (inside && (tag.match(/"/gu)?.length ?? 0) % 2 === 0)
    return finding('mdx', at(inside.index + 1), 'quoteInside', { name, prop: inside[1] ?? '' });
  if ((tag.match(/\{/gu)?.length ?? 0) !== (tag.match(/\}/gu)?.length ?? 0))
    return finding('mdx', at(Math.max(tag.search(/[{}]/u), 0)), 'halfBrace', { name });
  return (tag.match(/"/gu)?.length ?? 0) % 2 === 1
    ? finding('mdx', at(tag.lastIndexOf('"')), 'halfQuote', { name })
    : undefined;
}

function closingFinding({ file, offset, message, names }: Stop): Finding | undefined {
  const place = file.place(offset);
  const open = /expected a closing tag for `<(\w+)/iu.exec(message)?.[1];
  if (open !== undefined) {
    if (names.includes(open)) return finding('mdx', place, 'unclosed', { name: open });
    return /^[a-z]/u.test(open)
      ? finding('mdx', place, 'html', { element: open })
      : finding('mdx', place, 'unknownUnclosed', { name: open, guess: guessOf(open, names), names });
  }
  const closing = /unexpected closing tag `<\/([\w]*)/iu.exec(message)?.[1];
  if (closing === undefined) return undefined;
  const opened = /closing tag for `<(\w+)/u.exec(message)?.[1];
  // The end has its right name, and the beginning has not.
  if (opened !== undefined && /^[A-Z]/u.test(opened) && !names.includes(opened) && names.includes(closing)) {
    const at = file.text.lastIndexOf(`<${opened}`, offset);
    return finding('mdx', file.place(at === -1 ? offset : at), 'unknownUnclosed', {
      name: opened,
      guess: closing,
      names,
    });
  }
  return finding('mdx', place, 'closesNothing', { name: closing, open: opened });
}

/** A < that is no component's. */
function angleFinding({ file, offset, rest }: Stop): Finding | undefined {
  if (!rest.startsWith('<')) return undefined;
  const place = file.place(offset);
  if (rest.startsWith('<!--')) return finding('mdx', place, 'note', {});
  const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]+@?[^\s<>]*)>/u.exec(rest)?.[1];
  if (address !== undefined && /:\/\/|@/u.test(address)) {
    const target = address.includes('@') && !address.includes(':') ? `mailto:${address}` : address;
    return finding('mdx', place, 'angleLink', { address, target });
  }
  const element = /^<\/?([a-z]\w*)/u.exec(rest)?.[1];
  return element === undefined
    ? finding('mdx', place, 'angle', {})
    : finding('mdx', place, 'html', { element });
}
