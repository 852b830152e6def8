import type * as swedish from '../sv/shape.ts';
import { commandWords } from '../../../lib/engine.ts';
import { words } from './words.ts';

const { and, or, didYouMean, number } = words;

export const anatomy: typeof swedish.anatomy = {
  textFirst: ({ heading }) => [
    'text before the first heading',
    `begin with ## ${heading}; the point of the article is in the frontmatter`,
  ],
  oneHash: () => ['a heading with one #', 'the title is in the frontmatter; use ## or ###'],
  notOfSeven: ({ text, guess }) => [
    `the heading “${text}” is not one of the seven`,
    didYouMean(guess, 'use ### for a heading of your own inside a part'),
  ],
  twice: ({ text }) => [`the heading “${text}” appears twice`, 'join the two parts'],
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
    `put what is said in ${language === 'sv' ? '”…”' : '“…”'}`,
  ],
  outside: ({ component, title }) => [`<${component}> outside “${title}”`, `move it under ## ${title}`],
  second: ({ component, title }) => [`a second <${component}> under “${title}”`, 'join the two'],
  none: ({ component, title }) => [
    `“${title}” has no <${component}>`,
    `put its content between <${component}> and </${component}>, with an empty line after the first and before the last`,
  ],
  noList: ({ component, steps }) => [
    `<${component}> holds no list`,
    steps
      ? 'write the steps as lines that begin with 1. **5 min.**, after an empty line'
      : 'write each on a line that begins with "- ", after an empty line',
  ],
};

const propKinds = {
  text: 'a text in quotes',
  key: 'an id in quotes',
  number: 'a whole number in braces',
} as const;

export const components: typeof swedish.components = {
  html: ({ text, element }) => [`HTML in the text: ${text}`, words.html(element)],
  capital: ({ text, name }) => [
    `there is no component ${text}`,
    `did you mean <${name}>? Components begin with a capital letter`,
  ],
  expression: ({ text, inside }) => [`{ begins code: ${text}`, words.brace(inside)],
  code: ({ text }) => [`code in the text: ${text}`, 'remove it; the components are there already'],
  readAsCode: ({ word }) => [
    `a paragraph that begins with ${word} is read as code`,
    'begin it with another word',
  ],
  unknown: ({ name, guess, names }) => [
    `there is no component <${name}>`,
    didYouMean(guess, `there are ${and(names)}`),
  ],
  bare: ({ name, inline }) => [
    `the words in <${name}> are not in a paragraph`,
    inline
      ? 'write more of the paragraph on the same line, before or after it'
      : `leave an empty line after <${name}> and before </${name}>`,
  ],
  unknownProp: ({ name, prop, guess, props }) => [
    `<${name}> takes no ${prop}`,
    didYouMean(guess, props.length === 0 ? 'write it without' : `it takes ${and(props)}`),
  ],
  besideList: ({ name }) => [
    `this line in <${name}> is not part of the list`,
    'begin it with a hyphen and a space, not with – or another sign',
  ],
  missingProp: ({ name, prop, write }) => [`<${name}> needs ${prop}`, `write ${write}`],
  value: ({ name, prop, kind, values, found, guess, write }) => [
    `${prop} of <${name}>: expected ${kind === 'one of' ? or(values) : propKinds[kind]}, found ${found ?? 'code'}`,
    didYouMean(guess, `write ${write}`),
  ],
};

const between = (least: number, most: number): string =>
  least === most ? String(least) : `${least} to ${most}`;

export const drawings: typeof swedish.drawings = {
  onlyList: ({ name }) => [
    `<${name}> holds a list and nothing else`,
    'write each part on a line of its own that begins with - and a space',
  ],
  longLine: ({ name, signs, most }) => [
    `a line of <${name}> has ${signs} characters; a drawing has room for ${most}`,
    'say it in fewer words; the text around it can say the rest',
  ],
  lines: ({ name, lines, least, most }) => [
    `<${name}> has ${lines} ${lines === 1 ? 'line' : 'lines'}; it takes ${between(least, most)}`,
    lines > most ? 'keep those that the idea stands on' : 'add what is missing, or choose another drawing',
  ],
  secondBold: ({ name }) => [
    `a second line in bold in <${name}>`,
    'one line can be the one that the drawing is about: remove the ** here or there',
  ],
};

export const terms: typeof swedish.terms = {
  second: ({ id, line }) => [
    `a second <Term> for ${id}`,
    `the first mention, on line ${line}, is enough; write the word alone here`,
  ],
};

export const exercise: typeof swedish.exercise = {
  noTime: ({ text }) => [`a step without its time: “${text}…”`, 'begin it with **5 min.**'],
  sum: ({ sum, times, minutes }) => [
    `the steps take ${sum} minutes (${times.join(' + ')}); minutes says ${minutes}`,
    `write minutes={${sum}}, or change a step`,
  ],
  noQuestion: ({ begin }) => [
    'the exercise does not say what to ask when it is done',
    `end it with **${begin}** and one to three questions`,
  ],
};

export const workshop: typeof swedish.workshop = {
  number: ({ expected, found }) => [
    `expected <Step number={${expected}}> here, found ${found ?? 'none'}`,
    'number the steps as in the agenda, from 1 and in order',
  ],
  steps: ({ agenda, steps }) => [
    `the agenda has ${agenda} steps, the text has ${steps}`,
    'write one <Step number={…}> for each step of the agenda',
  ],
  once: ({ name, count }) => [
    count === 0 ? `the text has no <${name}>` : `the text has <${name}> ${count} times`,
    name === 'Agenda'
      ? 'put <Agenda /> before the first step'
      : 'put what participants fill in between <Sheet> and </Sheet>',
  ],
};

export const point: typeof swedish.point = {
  noEnd: () => ['the point does not end as a sentence', 'end it with a full stop'],
  several: () => ['the point is more than one sentence', 'say it in one'],
  long: ({ count, most }) => [`the point has ${count} words; expected at most ${most}`, 'shorten it'],
};

export const length: typeof swedish.length = {
  count: ({ count, fewest, most }) => [
    `${count} words; expected ${number(fewest)} to ${number(most)}`,
    count < fewest
      ? 'say more concretely how it is done'
      : 'shorten, or move a part to another article and link to it',
  ],
};

export const dates: typeof swedish.dates = {
  noDay: ({ field, text, today }) => [`${field} is ${text}, which is not a date`, `write it as ${today}`],
  future: ({ field, day, today }) => [`${field} is in the future: ${day}`, `today is ${today}`],
  longAgo: ({ field, day, today }) => [
    `${field} is long ago: ${day}`,
    `is the year right? Today is ${today}`,
  ],
};

export const reviews: typeof swedish.reviews = {
  due: ({ day, owner, today, overdue }) => [
    `the review ${overdue ? 'was' : 'is'} due on ${day}; the text is ${owner === undefined ? 'nobody’s; give it an owner' : `${owner}’s`}`,
    `read it as a reader would, mend what no longer holds, and write reviewed: ${today}`,
  ],
};

const saved = {
  doc: 'save it as .docx, or as .pdf if nobody is to fill it in',
  docm: 'save it as .docx, without macros',
  xlsx: 'save it as .xlsx',
  xlsm: 'save it as .xlsx, without macros',
  ppt: 'save it as .pptx, or as .pdf',
  pptm: 'save it as .pptx, without macros',
  film: 'save the film as .mp4 (H.264), which every browser plays',
  zip: 'put the files that it contains beside the text, one by one',
} as const;

export const attachments: typeof swedish.attachments = {
  unused: ({ name }) => [
    'no text leads to this file, so it is not published',
    `write [words](./${name}) in a text beside it, or remove it${/\.docx$/iu.test(name) ? `; to make an article of it, run ${commandWords('new')} with --from-word` : ''}`,
  ],
  otherKind: ({ written, advice, accepted }) => [
    `${written} is not of a kind that is shown here`,
    advice === undefined ? `save it as one of ${and(accepted)}` : saved[advice],
  ],
  none: ({ path, folder, name, guess, capitals }) => [
    `there is no file ${path}`,
    guess === undefined
      ? `put the file in ${folder} and write ./${name}`
      : `did you mean ./${guess}?${capitals ? ' Upper and lower case differ' : ''}`,
  ],
  inAbout: ({ url }) => [
    `${url} is a file, and a text about the handbook has no files beside it`,
    'put the file beside an article that leads to it, and link to the article: article:…',
  ],
  heavy: ({ megabytes, most, film }) => [
    `the file is ${megabytes} MB; expected at most ${most} MB`,
    film
      ? 'save the film smaller: 1,280 by 720 pixels, two to three megabits a second'
      : 'save it with smaller pictures: “minimum size” when it is saved as PDF, “compress pictures” in Office',
  ],
};

export const images: typeof swedish.images = {
  noText: ({ url }) => [`the picture ${url} has no text`, 'say what it shows: ![A promise log](./log.png)'],
  second: ({ taken }) => [`the site shows ${taken} and not this`, 'keep the one that you want'],
  ownHeavy: ({ kilobytes, most, use }) => [
    `the picture is ${kilobytes} kB; expected at most ${most} kB`,
    use === 'icon'
      ? 'save it smaller: 180 by 180 pixels, or a simpler drawing'
      : 'save it smaller: 1,200 by 630 pixels',
  ],
  shareSize: ({ width, height }) => [
    `the share picture is ${number(width)} by ${number(height)} pixels, and is blurred where it is shown`,
    'save it as 1,200 by 630 pixels',
  ],
  notBeside: ({ url, folder, name }) => [
    `the picture ${url} is not beside the article`,
    `put it in ${folder} and write ./${name}`,
  ],
  none: ({ path, guess, capitals }) => [
    `there is no picture ${path}`,
    guess === undefined
      ? 'put the file there, or correct its name'
      : `did you mean ./${guess}?${capitals ? ' Upper and lower case differ' : ''}`,
  ],
  remote: ({ url }) => [
    `the picture ${url} is on another site, which would see who reads`,
    'save it beside the article and write ./name.png',
  ],
  otherKind: ({ name }) => [
    `${name} is not a picture that browsers can show`,
    'save it as .jpg, .png, .webp, .avif or .svg',
  ],
  sign: ({ name, sign, better }) => [
    `the file name ${name} has the character ${sign}, which means something else in an address`,
    `rename the file, for instance to ${better}, and write ./${better}`,
  ],
  inAbout: ({ url }) => [
    `the picture ${url} is in a text about the handbook, which shows no pictures`,
    'remove it, or put it in an article',
  ],
  heavy: ({ name, megabytes, most }) => [
    `the picture ${name} is ${megabytes.toFixed(1)} MB; expected at most ${most} MB`,
    'save it smaller, about 1,600 pixels wide',
  ],
};

export const markdown: typeof swedish.markdown = {
  table: ({ columns }) => [
    'a table that is not read as one, and is shown with its bars',
    `write ${'| --- '.repeat(columns)}| below the first line, and as many cells in each line`,
  ],
  list: ({ line, text }) => [
    `a list that is not read as one: “${line}”`,
    `begin each line with a hyphen and a space: - ${text}`,
  ],
  bullet: ({ line, text }) => [
    `a list mark from a word processor: “${line}”`,
    `begin the line with a hyphen and a space: - ${text}, after an empty line`,
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
    `a footnote that is not there: ${found}`,
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
    `the mark ${found} is shown, since it has no other half here`,
    `write ${found} before and after the words, with no space inside; for the mark itself write \\*`,
  ],
  loneUnderscores: () => [
    'the mark __ is shown, since it has no other half here',
    'write ** before and after what is to be bold',
  ],
  loneStrike: () => [
    'the mark ~~ is shown, since it has no other half here',
    'write ~~ before and after the words, or remove it',
  ],
  loneTick: () => [
    'the mark ` is shown, since it has no other half here',
    'write an apostrophe ’, or remove it',
  ],
  heading: ({ line, marks }) => [
    `a heading that is not read as one: “${line}”`,
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
      : 'the last cells are not shown: take a | away, or write \\| for the mark itself',
  ],
};
