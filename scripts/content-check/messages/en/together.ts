import { commandWords, manualPath } from '../../../lib/engine.ts';
import type * as swedish from '../sv/together.ts';
import { words } from './words.ts';

const { and, or, didYouMean, adjective } = words;

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
    `the first is at ${file}:${line}; join the two, or name what sets them apart`,
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
    `both texts of ${key} have changed${day === undefined ? '' : ` since both were seen to say the same on ${day}`}`,
    agree(command),
  ],
  otherChanged: ({ key, language, day, command }) => [
    `the ${adjective[language]} text of ${key} has changed since both were seen to say the same on ${day}, and this one has not`,
    agree(command),
  ],
  otherUpdated: ({ key, language, there, here, command }) => [
    `the ${adjective[language]} text of ${key} was updated ${there}, this one ${here}`,
    agree(command),
  ],
  gone: ({ key, command }) => [`no text has the key ${key}`, `remove the line; ${command} does so too`],
};

export const order: typeof swedish.order = {
  noArticle: ({ key, guess }) => [
    `no article has the key ${key}`,
    guess === undefined
      ? `write it with ${commandWords('new')}, or take it out of the list`
      : `did you mean ${guess}? If the article's key was changed, change it back: other files name it`,
  ],
  otherTheme: ({ theme, key, home }) => [
    `the theme is ${theme}, but site.yaml lists ${key} under ${home}`,
    'make the two the same',
  ],
  notListed: ({ key, theme }) => [
    `${key} is not in the order of site.yaml`,
    `add - ${key} under articles of the theme ${theme}, where it should be read`,
  ],
  noTheme: ({ theme, guess, known }) => [
    `no theme ${theme} in site.yaml`,
    didYouMean(guess, `the themes are ${and(known)}`),
  ],
  noThemeOfMany: ({ theme, count, file, known }) => [
    `no theme ${theme}, and ${count} articles have it, such as ${file}`,
    `write the theme here, or give them one of ${and(known)}`,
  ],
};

const named = {
  article: 'article with the key',
  workshop: 'workshop with the key',
  term: 'term',
  source: 'source',
  dimension: 'dimension',
} as const;

export const format: typeof swedish.format = {
  newer: ({ own, present }) => [
    `the content is written for format ${own}, and the program reads format ${present}`,
    'install the newest version of trust-playbook',
  ],
  earlierHeading: ({ text, more, command }) => [
    `“${text}” has a new name${more === 0 ? '' : `, and so have ${more} more headings`}; the old name works`,
    `${command} renames ${more === 0 ? 'it' : 'them'} for you`,
  ],
};

export const references: typeof swedish.references = {
  unknown: ({ what, name, guess, known, home }) => [
    `no ${named[what]} ${name}`,
    didYouMean(
      guess,
      home !== undefined
        ? `add it to ${home}, or name one that is there`
        : known.length === 0
          ? 'there is none yet; remove the name, or write what is missing'
          : known.length <= 12
            ? `there are ${and(known)}`
            : 'look at the list in site.yaml',
    ),
  ],
  itself: ({ id }) => [`${id} names itself as related`, 'remove it'],
};

export const claims: typeof swedish.claims = {
  otherLabel: ({ label, source, right }) => [
    `the claim is marked ${label}, its source ${source} is ${right}`,
    `write label="${right}", or correct the label in sources.yaml`,
  ],
  noSource: ({ source, guess }) => [`no source ${source}`, didYouMean(guess, 'add it to sources.yaml')],
  notInFields: ({ source }) => [
    `the source ${source} is not in the frontmatter`,
    `add ${source} to sources: at the top of the file, in both languages`,
  ],
  notCited: ({ source }) => [
    `the source ${source} is not cited in the text`,
    `mark what it says with <Claim label="…" source="${source}">…</Claim>, or remove it`,
  ],
};

const byName = (example: string | undefined): string =>
  `link by name: article:${example ?? '…'}, page:home or glossary:…`;

export const links: typeof swedish.links = {
  notRead: ({ found, write, why }) => [
    `not read as a link: ${found}`,
    {
      swapped: `write ${write}`,
      lines: `write ${write} on one line`,
      space: `an address holds no space: write ${write}`,
      title: `a link names the key of an article, not its title: write ${write}`,
      picture: `an address holds no space: write ${write}, and name the file so`,
    }[why],
  ],
  nowhere: ({ example }) => [
    'the link leads nowhere',
    `write the target in the brackets: (article:${example ?? '…'})`,
  ],
  noTerm: ({ name, guess }) => [
    `no term ${name} in the glossary`,
    didYouMean(guess, 'add it to glossary.yaml'),
  ],
  onComputer: ({ file }) => [
    'the link leads to a file on your computer or in your network, which readers cannot open from here',
    `put the file beside the text and write [words](./${file}), or link to it with https:`,
  ],
  unknownKind: ({ scheme }) => [
    `unknown kind of link: ${scheme}:`,
    'use article:, page:, glossary:, https: or mailto:',
  ],
  notWhole: ({ url }) => [`${url} is not a complete address`, `write https://${url}`],
  mayMove: ({ url, name, whole }) => [
    whole ? `${url} is an address of this site that may move` : `${url} is an address that may move`,
    `link by name: ${name === 'theme' ? 'page:home, or an article of the theme' : name}`,
  ],
  noAddress: ({ url, example }) => [`${url} is not an address on this site`, byName(example)],
  noPath: ({ path, example }) => [`no page has the address ${path}`, byName(example)],
  itself: () => ['the article links to itself', 'remove the link'],
  keyAlone: ({ name, key }) => [`article: takes a key alone, found ${name}`, `write article:${key}`],
  noArticle: ({ language, name, guess, key }) => [
    `no ${adjective[language]} article has the key ${name}`,
    didYouMean(guess, key === undefined ? 'look up its key at the top of its file' : `write article:${key}`),
  ],
  toDraft: ({ name }) => [
    `${name} is a draft, so the words are shown without a link`,
    'nothing to do, if it is to be published soon; otherwise remove the link',
  ],
  noPage: ({ name, guess, pages }) => [
    `no page is called ${name}`,
    didYouMean(guess, `the pages are ${and(pages)}`),
  ],
  pageOff: ({ page, part }) => [
    `the page ${page} is turned off in site.yaml`,
    `remove the link, or set ${part}: true under parts`,
  ],
  pageEmpty: ({ page }) => [
    `the page ${page} has nothing to show, so the site is without it`,
    'remove the link',
  ],
  notEncrypted: ({ url }) => [`${url} is not encrypted`, 'write https:// and try the link'],
  noAnchor: ({ anchor, guess, anchors }) => [
    `no heading of this text has the anchor #${anchor}`,
    didYouMean(guess, `there are #${anchors.join(', #')}`),
  ],
};

export const linked: typeof swedish.linked = {
  few: ({ key, only, enough, language }) => [
    `${only === undefined ? 'no other article links' : `only ${only} links`} to ${key} in its text; expected at least ${enough}`,
    `where another ${adjective[language]} article touches the subject, write [words](article:${key})`,
  ],
};

export const questions: typeof swedish.questions = {
  none: ({ key }) => [
    `no question of the self-assessment is about ${key}`,
    `add ${key} to articles: of a question in the quiz folder, or write one`,
  ],
};

export const options: typeof swedish.options = {
  moved: ({ question, option, had, language, version }) => [
    `in ${adjective[language]} the option ${option} of ${question} has the text that ${had} had in version ${version}`,
    `move the text back: those who answered ${had} would otherwise have answered something else. If you mean it, raise version to the next whole number`,
  ],
  unmarked: ({ version, texts }) => [
    `nothing is noted of what the options say in version ${version}, so texts that change places go unnoticed`,
    `add below version ${version}: texts: { ${texts} }`,
  ],
};

export const keywords: typeof swedish.keywords = {
  none: ({ own, others }) => [
    'no keywords: readers find it only by the words that it uses itself',
    [
      'write what a newcomer or a hurried colleague would type as keywords: [ … ]',
      ...(own.length === 0 ? [] : [`to begin with: ${own.join(', ')}`]),
      ...(others.length === 0 ? [] : [`the translation has: ${others.join(', ')}`]),
    ].join('; '),
  ],
};

export const parts: typeof swedish.parts = {
  missing: ({ part, file }) => [
    `the ${part} is on, and ${file} is missing`,
    `write it, or set ${part}: false under parts`,
  ],
  second: () => ['a second self-assessment', 'the site has one; move this file elsewhere'],
};
/** What the page says where the company has not said it. */
const aboutInstead = {
  about: 'only names the company',
  privacy: 'only lists what is stored',
  accessibility: 'says that there is no accessibility statement yet',
} as const;

/** The company's own words about its handbook. */
export const about: typeof swedish.about = {
  missing: ({ path, name }) => [
    `${path} is missing: the page about the handbook ${aboutInstead[name]}`,
    `write it; ${manualPath('en')}, “Every file, whole”, has one to begin with`,
  ],
};

export const figures: typeof swedish.figures = {
  thousands: ({ name, written, value, whole }) => [
    `${name}: ${written} is read as ${value}, since a point begins the decimals`,
    `write ${whole} for thousands, or ${value} without the trailing zeros`,
  ],
  growth: ({ written, percent, write, value }) => [
    `growthTarget: ${written} is a growth of ${percent} % a year`,
    `write ${write} for ${value} %`,
  ],
  shares: ({ customer, prospect }) => [
    `customerShare ${customer} and prospectShare ${prospect} are more than all who are influenced`,
    'make their sum at most 1',
  ],
};
