import { textFiles } from '../model/model.ts';
import type { Prose, Table } from '../model/model.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** What an author meant as Markdown, and what a page would show as it stands. */
export const markdown: Rule = {
  name: 'markdown',
  severity: 'warning',
  check: (content) => [
    ...textFiles(content).flatMap(({ body }) => [
      ...(body?.prose ?? []).filter(({ role }) => role !== 'attribute').flatMap(shownSigns),
      ...(body?.tables ?? []).flatMap(raggedRows),
    ]),
    ...content.prose.filter(({ role }) => role === 'field' || role === 'title').flatMap(signsInField),
  ],
};

/** A habit of typing, and what to write instead. */
interface Sign {
  readonly pattern: RegExp;
  readonly message: (found: RegExpExecArray) => string;
  readonly hint: (found: RegExpExecArray) => string;
  /** Only where the whole paragraph is made of such lines. */
  readonly everyLine?: true;
}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const signs: readonly Sign[] = [
  {
    // | a | b | without the line of dashes below the headings, or with another number of columns in it.
    pattern: /^.*\|.*$/gmu,
    everyLine: true,
    message: () => 'a table that is not read as one, and is shown with its bars',
    hint: ([line = '']) => {
      const columns = line
        .trim()
        .replaceAll(/^\||\|$/gu, '')
        .split('|').length;
      return `write ${'| --- '.repeat(columns)}| below the first line, and as many cells in each line`;
    },
  },
  {
    pattern: /^[ \t]*[•·●▪◦‣–—*+-][ \t]*(?=\S)(?![*+-])(.*)$/gmu,
    everyLine: true,
    message: ([line = '']) => `a list that is not read as one: “${shown(line.trim())}”`,
    hint: ([, text = '']) => `begin each line with a hyphen and a space: - ${shown(text)}`,
  },
  {
    pattern: /^[ \t]*[•●▪◦‣][ \t]*(.*)$/gmu,
    message: ([line = '']) => `a bullet from a word processor: “${shown(line.trim())}”`,
    hint: ([, text = '']) =>
      `begin the line with a hyphen and a space: - ${shown(text)}, after an empty line`,
  },
  {
    // Steg 1: …, Step 1. …, 1: …, 1) … on lines that follow each other.
    pattern: /^[ \t]*(?:(?:steg|step)[ \t]*\d+[ \t]*[:.)–-]|\d+[ \t]*:)[ \t]*(.*)$/gimu,
    everyLine: true,
    message: ([line = '']) => `steps that run into one paragraph: “${shown(line.trim())}”`,
    hint: ([, text = '']) => `begin each line with its number, a full stop and a space: 1. ${shown(text)}`,
  },
  {
    pattern: /\[([^\]\n]+)\]\s+\(([^)\s]+)\)/gu,
    message: ([found]) => `not read as a link: ${shown(found)}`,
    hint: ([, words = '', target = '']) => `write [${words}](${target}), without a space between`,
  },
  {
    pattern: /\[([^\]\n]*)\]\[([^\]\n]*)\]/gu,
    message: ([found]) => `shown with its brackets: ${shown(found)}`,
    hint: ([, words = '']) => `write [${words}](article:…) for a link, or the words without brackets`,
  },
  {
    pattern: /\[\^([^\]\n]+)\]/gu,
    message: ([found]) => `a footnote that is not there: ${found}`,
    hint: ([found]) => `write its text on a line of its own: ${found}: …`,
  },
  {
    // Spaces inside the marks, a mark without its other half, or a mark beside a letter.
    pattern: /(?<![\\\w])(\*\*|__|~~)[ \u00a0]+([^*_~\n]+?)[ \u00a0]+\1/gu,
    message: ([found]) => `shown with its signs: ${shown(found)}`,
    hint: ([, mark = '', words = '']) => `write ${mark}${words.trim()}${mark}, without spaces inside`,
  },
  {
    pattern: /\*\*([^*\n]*)\*\*(?=[\p{L}\d])/gu,
    message: ([found]) => `shown with its asterisks: ${shown(found)}`,
    hint: ([, words = '']) =>
      words.endsWith('-')
        ? `end the bold before the hyphen: **${words.slice(0, -1)}**-`
        : `write a space after it: **${words.trim()}** …`,
  },
  {
    // Not the sign between two numbers.
    pattern: /(?<!\*|\d\s?)\*{1,3}(?!\*)|(?<!\*)\*{1,3}(?!\*|\s?\d)/gu,
    message: ([found]) => `the sign ${found} is shown, since it has no other half here`,
    hint: ([found]) =>
      `write ${found} before and after the words, with no space inside; for the sign itself write \\*`,
  },
  {
    pattern: /(?<![\p{L}\d\\_])__(?=[\p{L}\d])|(?<=[\p{L}\d.,!?])__(?![\p{L}\d_])/gu,
    message: () => 'the sign __ is shown, since it has no other half here',
    hint: () => 'write ** before and after what is to be bold',
  },
  {
    pattern: /~~/gu,
    message: () => 'the sign ~~ is shown, since it has no other half here',
    hint: () => 'write ~~ before and after the words, or take it away',
  },
  {
    pattern: /^#{1,6}(?=[^\s#])(.*)$/gmu,
    message: ([line = '']) => `a heading that is not read as one: “${shown(line)}”`,
    hint: ([line = '', text = '']) => `write a space after ${'#'.repeat(line.length - text.length)}`,
  },
  {
    pattern: /(?<!`)`(?!`)/gu,
    message: () => 'the sign ` is shown, since it has no other half here',
    hint: () => 'write an apostrophe ’, or take it away',
  },
];

/** Finds the signs in one paragraph. Of two readings of the same signs the first counts. */
function shownSigns({ text, at, isEscaped }: Prose): Finding[] {
  const taken: (readonly [from: number, to: number])[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return signs.flatMap(({ pattern, everyLine, message, hint }) => {
    const fits = (line: string): boolean => new RegExp(pattern.source, pattern.flags).test(line);
    if (everyLine === true && (lines.length < 2 || !lines.every(fits))) return [];
    const found = [...text.matchAll(pattern)].filter(
      ({ 0: whole, index }) =>
        isEscaped?.(index) !== true && !taken.some(([from, to]) => index < to && index + whole.length > from),
    );
    taken.push(...found.map(({ 0: whole, index }) => [index, index + whole.length] as const));
    return (everyLine === true ? found.slice(0, 1) : found).map((match) =>
      finding('markdown', at(match.index), message(match), hint(match)),
    );
  });
}

/** Markdown in a field, all of which are shown as they are written. */
const inFields =
  /\*\*[^*\n]+\*\*|(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*])|\[[^\]\n]+\]\([^)\n]+\)|`[^`\n]+`|<\/?[a-z][^>\n]*>|&(?:[a-z]+|#\d+);/giu;

function signsInField({ text, at }: Prose): Finding[] {
  return [...text.matchAll(inFields)].map(({ 0: found, index }) =>
    finding(
      'markdown',
      at(index),
      `shown as it is written: ${shown(found)}`,
      'this field takes plain words: no Markdown, no links and no code',
    ),
  );
}

function raggedRows({ columns, rows }: Table): Finding[] {
  return rows
    .filter(({ cells }) => cells !== columns)
    .map(({ cells, place }) =>
      finding(
        'markdown',
        place,
        `a row of ${cells} ${cells === 1 ? 'cell' : 'cells'} in a table of ${columns} columns`,
        cells < columns
          ? 'write | for each cell, empty ones too'
          : 'the last cells are not shown: take a | away, or write \\| for the sign itself',
      ),
    );
}
