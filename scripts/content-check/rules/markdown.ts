import type { Prose, Table } from '../model/model.ts';
import { slugOf } from '../model/files.ts';
import type { Place } from '../model/place.ts';
import { shortened } from '../messages/message-types.ts';
import { finding } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** What an author meant as Markdown, and what a page would show as it stands. */
export const markdown: Rule = {
  name: 'markdown',
  severity: 'warning',
  inText: ({ body }) => [
    ...(body?.prose ?? []).filter(({ role }) => role !== 'attribute').flatMap(shownSigns),
    ...(body?.tables ?? []).flatMap(raggedRows),
  ],
  inProse: (prose) => (prose.role === 'field' || prose.role === 'title' ? signsInField(prose) : []),
};

/** A habit of typing, and what it makes of the finding. */
interface Sign {
  readonly pattern: RegExp;
  readonly report: (found: RegExpExecArray, place: Place) => Finding;
  /** Only where the whole paragraph is made of such lines. */
  readonly everyLine?: true;
}

/** What every sign has something of, and few paragraphs: to look for each takes twenty times as long. */
export const mayHoldSign =
  /[|*[_~`=^ÃÂâ]|:[:a-z]|^[ \t]*(?:[•·●▪◦‣■□➢✓\uF000-\uF0FF–—+#-]|o[\t ]|\d|ste[gp])/imu;

/** Exported for the test that holds `mayHoldSign` to them. */
export const signs: readonly Sign[] = [
  {
    // | a | b | without the line of dashes below the headings, or with another number of columns in it.
    pattern: /^.*\|.*$/gmu,
    everyLine: true,
    report: ([line = ''], place) => {
      const columns = line
        .trim()
        .replaceAll(/^\||\|$/gu, '')
        .split('|').length;
      return finding('markdown', place, 'table', { columns });
    },
  },
  {
    pattern: /^[ \t]*[•·●▪◦‣–—*+-][ \t]*(?=\S)(?![*+-])(.*)$/gmu,
    everyLine: true,
    report: ([line = '', text = ''], place) =>
      finding('markdown', place, 'list', { line: shortened(line.trim()), text: shortened(text) }),
  },
  {
    // Bullets of Word, those of its own fonts and the o of its second level included; and a dash in the middle of a list.
    pattern:
      /^[ \t]*(?:[•●▪◦‣■□➢✓\uF000-\uF0FF][ \t]*|·[ \t]+|o(?:\t| {2,})[ \t]*|(?<=\n)[–—][ \t]+)(?=\S)(.*)$/gmu,
    report: ([line = '', text = ''], place) =>
      finding('markdown', place, 'bullet', { line: shortened(line.trim()), text: shortened(text) }),
  },
  {
    // Steg 1: …, Step 1. …, 1: …, 1) … on lines that follow each other.
    pattern: /^[ \t]*(?:(?:steg|step)[ \t]*\d+[ \t]*[:.)–-]|\d+[ \t]*:)[ \t]*(.*)$/gimu,
    everyLine: true,
    report: ([line = '', text = ''], place) =>
      finding('markdown', place, 'steps', { line: shortened(line.trim()), text: shortened(text) }),
  },
  {
    pattern: /\[([^\]\n]+)\]\s+\(([^)\s]+)\)/gu,
    report: ([found, words = '', target = ''], place) =>
      finding('markdown', place, 'spacedLink', { found: shortened(found), write: `[${words}](${target})` }),
  },
  {
    pattern: /\[([^\]\n]*)\]\[([^\]\n]*)\]/gu,
    report: ([found, text = ''], place) =>
      finding('markdown', place, 'brackets', { found: shortened(found), text }),
  },
  {
    // ![[log.png]], [[be-clear]]: links of a wiki or of a program for notes.
    pattern: /!?\[\[([^\]\n]+)\]\]/gu,
    report: ([found, inside = ''], place) => {
      const [name = '', words = name] = inside.split('|', 2);
      const write = found.startsWith('!')
        ? `![…](./${name.replace(/^.*\//u, '')})`
        : `[${words}](article:${slugOf(name)})`;
      return finding('markdown', place, 'wiki', { found: shortened(found), write });
    },
  },
  {
    pattern: /\[\^([^\]\n]+)\]/gu,
    report: ([found], place) => finding('markdown', place, 'footnote', { found }),
  },
  {
    // Spaces inside the marks, a mark without its other half, or a mark beside a letter.
    pattern: /(?<![\\\w])(\*\*|__|~~)[ \u00a0]+([^*_~\n]+?)[ \u00a0]+\1/gu,
    report: ([found, mark = '', words = ''], place) =>
      finding('markdown', place, 'spacedMarks', {
        found: shortened(found),
        write: `${mark}${words.trim()}${mark}`,
      }),
  },
  {
    pattern: /\*\*([^*\n]*)\*\*(?=[\p{L}\d])/gu,
    report: ([found, words = ''], place) => {
      const hyphen = words.endsWith('-');
      const write = hyphen ? `**${words.slice(0, -1)}**-` : `**${words.trim()}**`;
      return finding('markdown', place, 'boldBeforeLetter', { found: shortened(found), write, hyphen });
    },
  },
  {
    // Not the sign between two numbers.
    pattern: /(?<!\*|\d\s?)\*{1,3}(?!\*)|(?<!\*)\*{1,3}(?!\*|\s?\d)/gu,
    report: ([found], place) => finding('markdown', place, 'lone', { found }),
  },
  {
    pattern: /(?<![\p{L}\d\\_])__(?=[\p{L}\d])|(?<=[\p{L}\d.,!?])__(?![\p{L}\d_])/gu,
    report: (_, place) => finding('markdown', place, 'loneUnderscores', {}),
  },
  { pattern: /~~/gu, report: (_, place) => finding('markdown', place, 'loneStrike', {}) },
  {
    pattern: /^#{1,6}(?=[^\s#])(.*)$/gmu,
    report: ([line, text = ''], place) =>
      finding('markdown', place, 'heading', {
        line: shortened(line),
        marks: '#'.repeat(line.length - text.length),
      }),
  },
  {
    // Boxes of other systems: > [!NOTE], :::note.
    pattern: /^\[!\w+\][+-]?|^:{3,}[ \t]*\w.*$/gmu,
    report: ([found], place) => finding('markdown', place, 'box', { found: shortened(found) }),
  },
  {
    // ==marked==, x^2^, :smile:, and a box to tick without its list.
    pattern:
      /==(?=\S)[^=\n]+(?<=\S)==|\^(?=\S)[^\^\s]{1,20}\^|(?<![\w:]):[a-z][a-z_]{2,}:(?![\w:])|^\[[ xX]\](?=\s)/gmu,
    report: ([found], place) => finding('markdown', place, 'otherMarks', { found: shortened(found) }),
  },
  {
    // [words](target without its other bracket
    pattern: /\[([^\]\n]+)\]\(([^\s()]+?)([.,;:!?]?)(?=\s|$)(?![^\n]*\))/gmu,
    report: ([found, words = '', target = ''], place) =>
      finding('markdown', place, 'halfLink', { found: shortened(found), write: `[${words}](${target})` }),
  },
  {
    // UTF-8 that was read as Windows’ own letters, and saved so: FÃ¶rtroende, â€œ.
    pattern:
      /[\p{L}\d]*(?:Ã[\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]|â€.|Â[\u00a0-\u00bf])[\p{L}\d\u0080-\u00bf]*/gu,
    report: ([found], place) => finding('markdown', place, 'mojibake', { found: shortened(found) }),
  },
  { pattern: /(?<!`)`(?!`)/gu, report: (_, place) => finding('markdown', place, 'loneTick', {}) },
];

/** What each line of a paragraph is held to, for signs of which every line must be made. */
const lineOf = new Map(
  signs.map(({ pattern }) => [pattern, new RegExp(pattern.source, pattern.flags.replace('g', ''))]),
);

/** Finds the signs in one paragraph. Of two readings of the same signs the first counts. */
function shownSigns({ text, at, isEscaped }: Prose): Finding[] {
  if (!mayHoldSign.test(text)) return [];
  const taken: (readonly [from: number, to: number])[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return signs.flatMap(({ pattern, everyLine, report }) => {
    const fits = (line: string): boolean => lineOf.get(pattern)?.test(line) === true;
    if (everyLine === true && (lines.length < 2 || !lines.every(fits))) return [];
    const found = [...text.matchAll(pattern)].filter(
      ({ 0: whole, index }) =>
        isEscaped?.(index) !== true && !taken.some(([from, to]) => index < to && index + whole.length > from),
    );
    taken.push(...found.map(({ 0: whole, index }) => [index, index + whole.length] as const));
    return (everyLine === true ? found.slice(0, 1) : found).map((match) => report(match, at(match.index)));
  });
}

/** Markdown in a field, all of which are shown as they are written. */
const inFields =
  /\*\*[^*\n]+\*\*|(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*])|\[[^\]\n]+\]\([^)\n]+\)|`[^`\n]+`|<\/?[a-z][^>\n]*>|&(?:[a-z]+|#\d+);/giu;

function signsInField({ text, at }: Prose): Finding[] {
  return [...text.matchAll(inFields)].map(({ 0: found, index }) =>
    finding('markdown', at(index), 'field', { found: shortened(found) }),
  );
}

function raggedRows({ columns, rows }: Table): Finding[] {
  return rows
    .filter(({ cells }) => cells !== columns)
    .map(({ cells, place }) => finding('markdown', place, 'row', { cells, columns }));
}
