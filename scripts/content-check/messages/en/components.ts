import type * as swedish from '../sv/components.ts';
import { words } from './words.ts';

const { and, or, didYouMean } = words;

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
  code: ({ text }) => [`code in the text: ${text}`, 'remove it; the components need no import'],
  readAsCode: ({ word }) => [
    `a paragraph that begins with ${word} is read as code`,
    'begin it with another word',
  ],
  unknown: ({ name, guess, names }) => [
    `there is no component <${name}>`,
    didYouMean(guess, `the components here are ${and(names)}`),
  ],
  empty: ({ name }) => [`<${name}> has no words`, `write the words between <${name} …> and </${name}>`],
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
    `<${name}> takes a list and nothing else`,
    'write each part on a line of its own that begins with - and a space',
  ],
  longLine: ({ name, signs, most }) => [
    `a line of <${name}> has ${signs} characters; a drawing has room for ${most}`,
    'say it in fewer words; the text around it can say the rest',
  ],
  lines: ({ name, lines, least, most }) => [
    `<${name}> has ${lines} ${lines === 1 ? 'line' : 'lines'}; it takes ${between(least, most)}`,
    lines > most ? 'keep those that the idea rests on' : 'add what is missing, or choose another drawing',
  ],
  secondBold: ({ name }) => [
    `a second line in bold in <${name}>`,
    'one line can be the one that the drawing is about: remove the ** here or there',
  ],
};

export const terms: typeof swedish.terms = {
  second: ({ id, line }) => [
    `a second <Term> for ${id}`,
    `the first, on line ${line}, is enough; write the word alone here`,
  ],
};

export const exercise: typeof swedish.exercise = {
  noTime: ({ text }) => [`a step without its time: “${text}…”`, 'begin it with **5 min.**'],
  sum: ({ sum, times, minutes }) => [
    `the steps take ${sum} minutes (${times.join(' + ')}), but minutes says ${minutes}`,
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
