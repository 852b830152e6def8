import type * as swedish from '../sv/article-shape.ts';
import { words } from './words.ts';

const { didYouMean, number } = words;

export const anatomy: typeof swedish.anatomy = {
  textFirst: ({ heading }) => [
    'text before the first heading',
    `begin with ## ${heading}; what the article wants to say goes in the field point at the top`,
  ],
  oneHash: () => ['a heading with one #', 'the title is among the fields at the top; use ## or ###'],
  notOfSeven: ({ text, guess }) => [
    `the heading “${text}” is not one of the seven`,
    didYouMean(guess, 'use ### for a heading of your own inside a part'),
  ],
  twice: ({ text }) => [`the heading “${text}” appears twice`, 'merge the two parts'],
  wrongLevel: ({ text, marks }) => [
    `the heading “${text}” has ${marks}, and is one of the seven parts of an article`,
    `write ## ${text}`,
  ],
  noHeading: ({ text, heading }) => [
    `“${text}” is not a heading`,
    `write ## ${heading}, with a space after ##`,
  ],
  missing: ({ text, before }) => [
    `the part “${text}” is missing`,
    `add ## ${text}, ${before === undefined ? 'first of all' : `after “${before}”`}`,
  ],
  tooEarly: ({ text, expected, order }) => [
    `the heading “${text}” comes too early; expected “${expected}” here`,
    `the order is: ${order.join(' · ')}`,
  ],
  empty: ({ text }) => [`the part “${text}” is empty`, 'write it'],
};

export const headings: typeof swedish.headings = {
  empty: () => ['a heading without words', 'write it, or remove it'],
  level: ({ text, marks, above, write }) => [
    `the heading “${text}” has ${marks}, and the one above it ${above}`,
    `write ${write} ${text}`,
  ],
};

export const sections: typeof swedish.sections = {
  unquoted: ({ text, language }) => [
    `a phrase without quotation marks: ${text}`,
    `put what is said inside ${language === 'sv' ? '”…”' : '“…”'}`,
  ],
  outside: ({ component, title }) => [`<${component}> outside “${title}”`, `move it under ## ${title}`],
  second: ({ component, title }) => [`a second <${component}> under “${title}”`, 'merge the two'],
  none: ({ component, title }) => [
    `“${title}” has no <${component}>`,
    `put its content between <${component}> and </${component}>, with an empty line after the first and before the last`,
  ],
  noList: ({ component, steps }) => [
    `<${component}> has no list`,
    steps
      ? 'write the steps as lines that begin with 1. **5 min.**, after an empty line'
      : 'write each on a line that begins with "- ", after an empty line',
  ],
};

export const point: typeof swedish.point = {
  noEnd: () => ['the point does not end as a sentence', 'end it with a full stop'],
  several: () => ['the point is more than one sentence', 'say it in one'],
  long: ({ count, most }) => [`the point has ${count} words; expected at most ${most}`, 'shorten it'],
};

export const length: typeof swedish.length = {
  count: ({ count, fewest, most }) => [
    `${number(count)} words; expected ${number(fewest)} to ${number(most)}`,
    count < fewest
      ? 'say in more concrete detail how it is done'
      : 'shorten the text, or move a part to another article and link to it',
  ],
};

export const markdown: typeof swedish.markdown = {
  table: ({ columns }) => [
    'a table that is not read as a table, but shown with its bars',
    `write ${'| --- '.repeat(columns)}| below the first line, and as many cells in each line`,
  ],
  list: ({ line, text }) => [
    `a list that is not read as a list: “${line}”`,
    `begin each line with a hyphen and a space: - ${text}`,
  ],
  bullet: ({ line, text }) => [
    `a list mark from a word processor: “${line}”`,
    `begin the line with a hyphen and a space: - ${text}, after an empty line`,
  ],
  box: ({ found }) => [
    `a box of another system, shown as it is written: ${found}`,
    'take that line away, and write the words of the box as a paragraph',
  ],
  otherMarks: ({ found }) => [
    `shown as it is written: ${found}`,
    'take the marks away, or write **bold** or *italic*; an item of a list begins with a hyphen',
  ],
  halfLink: ({ found, write }) => [`a link without its other bracket: ${found}`, `write ${write}`],
  mojibake: ({ found }) => [
    `“${found}” has got wrong letters on its way here`,
    'fetch the text again where it came from, or type the words again; files are saved as UTF-8',
  ],
  wiki: ({ found, write }) => [`not read as a link: ${found}`, `write ${write}`],
  steps: ({ line, text }) => [
    `steps that run into one paragraph: “${line}”`,
    `begin each line with its number, a full stop and a space: 1. ${text}`,
  ],
  spacedLink: ({ found, write }) => [
    `not read as a link: ${found}`,
    `write ${write}, without a space between`,
  ],
  brackets: ({ found, text }) => [
    `shown with its brackets: ${found}`,
    `write [${text}](article:…) for a link, or the words without brackets`,
  ],
  footnote: ({ found }) => [
    `a footnote that does not exist: ${found}`,
    `write its text on a line of its own: ${found}: …`,
  ],
  spacedMarks: ({ found, write }) => [
    `shown with its marks: ${found}`,
    `write ${write}, without spaces inside`,
  ],
  boldBeforeLetter: ({ found, write, hyphen }) => [
    `shown with its asterisks: ${found}`,
    hyphen ? `end the bold before the hyphen: ${write}` : `write a space after it: ${write} …`,
  ],
  lone: ({ found }) => [
    `the mark ${found} is shown, because it has no other half here`,
    `write ${found} before and after the words, with no space inside; for the mark itself write \\*`,
  ],
  loneUnderscores: () => [
    'the mark __ is shown, because it has no other half here',
    'write ** before and after what is to be bold',
  ],
  loneStrike: () => [
    'the mark ~~ is shown, because it has no other half here',
    'write ~~ before and after the words, or remove it',
  ],
  loneTick: () => [
    'the mark ` is shown, because it has no other half here',
    'write an apostrophe ’, or remove it',
  ],
  heading: ({ line, marks }) => [
    `a heading that is not read as a heading: “${line}”`,
    `write a space after ${marks}`,
  ],
  field: ({ found }) => [
    `shown as it is written: ${found}`,
    'this field takes plain words: no Markdown, no links and no code',
  ],
  row: ({ cells, columns }) => [
    `a row of ${cells} ${cells === 1 ? 'cell' : 'cells'} in a table of ${columns} columns`,
    cells < columns
      ? 'write | for each cell, empty ones too'
      : 'the last cells are not shown: remove a |, or write \\| for the mark itself',
  ],
};
