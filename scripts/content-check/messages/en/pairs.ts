import type * as swedish from '../sv/pairs.ts';
import { words } from './words.ts';

const { or, adjective } = words;

const repeated = {
  articleKey: 'article key',
  workshopKey: 'workshop key',
  termId: 'term id',
  sourceId: 'source id',
  pathId: 'path id',
  themeKey: 'theme key',
  themeAddress: 'theme address',
  ordered: 'article in the order of site.yaml',
} as const;

export const unique: typeof swedish.unique = {
  twice: ({ what, name, file, line, lost, kind, language }) => [
    `${repeated[what]} ${name} appears twice`,
    `the first is at ${file}:${line}; ${
      lost === undefined
        ? 'rename one or remove it'
        : `one of them is likely to be ${or(lost)}, which no ${adjective[language]} ${kind} has`
    }`,
  ],
  ownAlias: ({ alias }) => [
    `the old address ${alias} is this text’s own, or appears twice here`,
    'remove it from one of the two; a link can lead to one page only',
  ],
  takenAlias: ({ alias, holder }) => [
    `the old address ${alias} belongs to ${holder}`,
    'remove it from one of the two; a link can lead to one page only',
  ],
  sameTerm: ({ word, first, second, file, line }) => [
    `the term ${word} appears twice, as ${first} and as ${second}`,
    `the first is at ${file}:${line}; merge the two, or say in the terms what sets them apart`,
  ],
};

const agree = (command: string): string => `read both, make them say the same, and write ${command}`;

export const pairs: typeof swedish.pairs = {
  draftThere: ({ kind, language, file }) => [
    `the ${adjective[language]} ${kind} is a draft, so this one is published alone`,
    `remove draft: true there once it is written; the other file is ${file}`,
  ],
  unknownKey: ({ key, meant: right }) => [
    `no other file knows the key ${key}, and none here has the key ${right}`,
    `did you mean ${right}? A key is the same in every language and never changes`,
  ],
  missing: ({ key, kind, language }) => [
    `${key} has no ${adjective[language]} ${kind}`,
    `write ${kind}s/${language}/<address>.mdx with key: ${key}, or correct the key`,
  ],
  differs: ({ field, kind, language, here, there, list, file }) => [
    `${field} differs from the ${adjective[language]} ${kind}: ${here} here, ${there} there`,
    `make it the same in both${list ? ', in the same order' : ''}; the other file is ${file}`,
  ],
};

export const inStep: typeof swedish.inStep = {
  bothChanged: ({ key, day, command }) => [
    `both texts of ${key} have changed${day === undefined ? '' : ` since somebody saw that both say the same, on ${day}`}`,
    agree(command),
  ],
  otherChanged: ({ key, language, day, command }) => [
    `the ${adjective[language]} text of ${key} has changed since somebody saw that both say the same, on ${day}, but this one has not`,
    agree(command),
  ],
  otherUpdated: ({ key, language, there, here, command }) => [
    `the ${adjective[language]} text of ${key} was updated ${there}, this one ${here}`,
    agree(command),
  ],
  gone: ({ key, command }) => [`no text has the key ${key}`, `remove the line; ${command} does so too`],
};
