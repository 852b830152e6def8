import type * as swedish from '../sv/media.ts';
import { commandWords } from '../../../lib/engine.ts';
import { words } from './words.ts';

const { number, or } = words;

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
    advice === undefined ? `save it as ${or(accepted)}` : saved[advice],
  ],
  none: ({ path, folder, name, guess, capitals }) => [
    `there is no file ${path}`,
    guess === undefined
      ? `put the file in ${folder} and write ./${name}`
      : `did you mean ./${guess}?${capitals ? ' Upper and lower case differ' : ''}`,
  ],
  inAbout: ({ url }) => [
    `${url} is a file, and a text about the playbook has no files beside it`,
    'put the file beside an article that leads to it, and link to the article: article:…',
  ],
  heavy: ({ megabytes, most, film }) => [
    `the file is ${megabytes} MB; expected at most ${most} MB`,
    film
      ? 'save the film smaller: 1,280 by 720 pixels, two to three megabits per second'
      : 'save it with smaller pictures: “minimum size” when it is saved as PDF, “compress pictures” in Office',
  ],
};

export const images: typeof swedish.images = {
  noText: ({ url }) => [`the picture ${url} has no text`, 'say what it shows: ![A promise log](./log.png)'],
  second: ({ taken }) => [`the site shows ${taken} and not this one`, 'keep the one that you want'],
  ownHeavy: ({ kilobytes, most, use }) => [
    `the picture is ${number(kilobytes)} kB; expected at most ${number(most)} kB`,
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
    `the picture ${url} is in a text about the playbook, and no pictures are shown there`,
    'remove it, or put it in an article',
  ],
  heavy: ({ name, megabytes, most }) => [
    `the picture ${name} is ${megabytes.toFixed(1)} MB; expected at most ${most} MB`,
    'save it smaller, about 1,600 pixels wide',
  ],
};
