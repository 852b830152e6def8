import { commandWords } from '../../../lib/engine.ts';
import { shortened } from '../message-types.ts';
import type * as swedish from '../sv/syntax.ts';
import { words } from './words.ts';

const { and, didYouMean } = words;

/** The fields at the top of a text. */
export const frontmatter: typeof swedish.frontmatter = {
  none: () => [
    'the file does not begin with its fields',
    `begin with a line ---, then the fields, then a line ---; ${commandWords('new')} writes them for you`,
  ],
  notApart: () => [
    'the fields are not separated from the text',
    'write a line --- before them, and one after',
  ],
  before: ({ line }) => [`the line before the fields is ${line}`, 'write three hyphens: ---'],
  emptyLine: () => ['the file begins with an empty line', 'begin it with the line ---'],
  after: ({ line }) => [`the line after the fields is ${line}`, 'write three hyphens: ---'],
  noEnd: () => ['there is no line --- after the fields', 'write a line --- between the fields and the text'],
  noText: () => [
    'the file has fields but no text',
    `write the text below the second ---; ${commandWords('new')} shows what an article consists of`,
  ],
};

const quoteReasons = {
  after: 'continues after its closing quotation mark',
  colon: 'has a colon with a space after it',
} as const;

/** YAML: fields, lists, indents. */
export const yaml: typeof swedish.yaml = {
  unreadable: () => [
    'the fields cannot be read from here on',
    'compare this line with the ones around it: its first column, its colon, its quotes and brackets',
  ],
  cutShort: ({ comment, whole }) => [
    `“#${shortened(comment)}” is not read, because # begins a note`,
    `put quotes around the text: ${whole}; a note has a space after #`,
  ],
  column: ({ shown, column, model }) => [
    `“${shown}” begins in column ${column}, where it belongs to nothing above it`,
    model
      ? `begin it in column ${model.column}, as “${model.shown}” on line ${model.line}`
      : 'let lines that belong together begin in the same column; a list begins on the line below its name',
  ],
  indent: ({ line, tab }) => [
    `line ${line} begins with ${tab ? 'a tab' : 'a space of another kind, such as a no-break space'}`,
    'remove it, and type ordinary spaces until the line begins where it should',
  ],
  openQuote: ({ mark, rest }) => [
    `the quotation mark ${mark} before “${shortened(rest)}” is not closed`,
    `write ${mark} after the text too`,
  ],
  openBracket: ({ list }) => [
    `the ${list ? 'list' : 'brace'} that begins with ${list ? '[' : '{'} is not closed`,
    `end it with ${list ? ']' : '}'}`,
  ],
  dashAlone: ({ rest }) => ['no space after the hyphen that begins an entry', `write - ${shortened(rest)}`],
  needsQuotes: ({ why, opening, write }) => [
    `the text ${why === 'sign' ? `begins with ${opening}, which means something else here` : quoteReasons[why]}, so it needs straight quotes around it`,
    `write ${write}`,
  ],
  colonMissing: ({ line, colon, name, rest }) => [
    `“${shortened(line)}” has no ${colon ? 'space after the colon' : 'colon after a name'}`,
    name === ''
      ? 'begin the line with two spaces if it belongs to the text above; otherwise write the name of the field and a colon before it'
      : `write ${name}: ${shortened(rest)}; if it is more of the text above, begin it with two spaces`,
  ],
  duplicate: ({ name, first }) => [
    `the field ${name} appears twice`,
    first === undefined
      ? 'keep the right one and remove the other'
      : `the first is on line ${first}; keep the right one`,
  ],
  noDash: ({ name }) => [
    `${name}: appears again here, though no new entry has begun`,
    `begin the entry with a hyphen and a space: - ${name}: …`,
  ],
};

/** Markdown with components. */
export const mdx: typeof swedish.mdx = {
  unreadable: ({ parser }) => [
    `cannot be read: ${parser.charAt(0).toLowerCase()}${parser.slice(1)}`,
    'each <Component> needs its </Component>; write < and { in prose as &lt; and &#123;',
  ],
  propNotNumber: ({ prop, number }) => [
    `${prop} has something other than a number in its braces`,
    `write ${prop}={${number}}`,
  ],
  openBrace: () => ['{ begins code, and no } ends it', 'write a brace in prose as &#123;'],
  brace: ({ inside }) => [`{ begins code: {${inside}}`, words.brace(inside)],
  curlyQuotes: ({ name, write }) => [`curly quotation marks in <${name}>`, `write straight ones: ${write}`],
  barePropValue: ({ name, prop, number, write }) => [
    `${prop} of <${name}> has no ${number ? 'braces' : 'quotation marks'}`,
    `write ${write}`,
  ],
  halfBrace: ({ name }) => [
    `a brace in <${name}> has no other half`,
    'write { before and } after the number',
  ],
  quoteInside: ({ name, prop }) => [
    `${prop} of <${name}> has a straight quotation mark inside its text, and ends there`,
    'write ” for a quotation mark inside the value',
  ],
  halfQuote: ({ name }) => [
    `a quotation mark in <${name}> is not closed`,
    'write " before and after the value',
  ],
  unclosed: ({ name }) => [`<${name}> is not closed`, `write </${name}> where it ends`],
  unknownUnclosed: ({ name, guess, names }) => [
    `<${name}> is not a component, and is not closed`,
    didYouMean(guess, `the components here are ${and(names)}`),
  ],
  closesNothing: ({ name, open }) => [
    `</${name}> closes nothing${open === undefined ? '' : `: <${open}> is open`}`,
    open === undefined
      ? `remove it, or write <${name}> where it begins`
      : `write </${open}>, or move it to where its own part ends`,
  ],
  html: ({ element }) => [`HTML in the text: <${element}>`, words.html(element)],
  note: () => ['a note to other authors is not written <!-- … --> here', 'write {/* … */}'],
  angleLink: ({ address, target }) => [`a link is not written <${address}> here`, `write [words](${target})`],
  angle: () => ['< begins code', 'write &lt; for the character, or say it in words'],
};
